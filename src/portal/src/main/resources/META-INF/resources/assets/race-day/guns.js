/** The guns of the page. One is the keystroke, not the moment the network has carried it; one that could not be sent is not lost. */

const by = (id) => document.getElementById(id);

export class Guns {
  /** @param fired called when one has arrived */
  constructor({ clock, zone, fired }) {
    Object.assign(this, { clock, zone, fired });
  }

  all() {
    return [...document.querySelectorAll(".gun-time")].map(({ dataset, dateTime }) => ({
      wave: dataset.wave,
      at: Date.parse(dateTime),
    }));
  }

  listen() {
    document.addEventListener("submit", (event) => event.target.matches(".fire") && this.#fire(event.target, event));
  }

  async #fire(form, event) {
    event.preventDefault();
    const at = this.#local(this.clock.instant(this.clock.stamp(event)));
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        body: new URLSearchParams(this.clock.isMeasured() ? { at } : {}),
        headers: { "X-Requested-With": "JavaScript" },
      });
      if (!answer.ok) throw new Error(answer.status);
      await this.fired();
      by("bib").focus();
    } catch {
      button.disabled = false;
      by(`at-${form.dataset.wave}`).value = at.slice(0, 21);
      form.querySelector("p").textContent =
        "The gun did not get through. Its moment stands below: set it when the network is back.";
      form.parentElement.querySelector("details").open = true;
    }
  }

  /** As a field for a local date and time of the event wants it. */
  #local(millis) {
    return new Date(millis + this.#zoneOffset(millis)).toISOString().slice(0, 23);
  }

  #zoneOffset(millis) {
    const parts = new Intl.DateTimeFormat("en-US", {
      timeZone: this.zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    }).formatToParts(millis);
    const part = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
    const there = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
    return there - Math.floor(millis / 1000) * 1000;
  }
}
