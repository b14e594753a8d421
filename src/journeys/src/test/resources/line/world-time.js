// A tablet in another time than ours: SHIFT is how far its world is ahead of this machine, WALL how wrong its wall clock is.
// The world's time can be stopped at an instant, so that a journey knows to the millisecond when a finger came down.
(() => {
  const [RealDate, realFetch] = [Date, window.fetch.bind(window)];
  const machine = () => RealDate.now();
  let shift = Number(localStorage.getItem("shift") ?? SHIFT);
  // A tablet that is started again while its world stands still starts at that very instant.
  let stopped = localStorage.getItem("stopped") && Number(localStorage.getItem("stopped"));
  const world = () => stopped ?? machine() + shift;
  const booted = world();
  const wall = () => world() + WALL;

  window.world = {
    stop(at) {
      stopped = at;
      localStorage.setItem("stopped", at);
    },
    go(ahead) {
      [shift, stopped] = [ahead, null];
      localStorage.removeItem("stopped");
      localStorage.setItem("shift", ahead);
    },
  };
  window.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length ? parts : [wall()]));
    }

    static now() {
      return wall();
    }
  };
  performance.now = () => world() - booted + 1;
  Object.defineProperty(Event.prototype, "timeStamp", { get: () => performance.now() });

  // The server lives in the same world as the tablet.
  window.fetch = async (address, options) => {
    const answer = await realFetch(address, options);
    if (address !== "/race-day/clock" || !answer.ok) return answer;
    const { millis } = await answer.json();
    return new Response(JSON.stringify({ millis: millis + shift }));
  };
})();
