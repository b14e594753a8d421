/** Where this device stands, how it is doing, and what else it can do. */
const by = (id) => document.getElementById(id);
const STAGES = { PLANNED: "", RUNNING: " · running", PROVISIONAL: " · provisional", OFFICIAL: " · official" };

export class Menu {
  /** @param acts { stand(place), saveCopy(), join(text) } */
  constructor(acts) {
    this.acts = acts;
    by("race").addEventListener("change", () => this.#stand());
    by("point").addEventListener("change", () => this.#stand());
    by("save-copy").addEventListener("click", () => acts.saveCopy());
    by("other-code").addEventListener("submit", (event) => this.#join(event));
    addEventListener("beforeinstallprompt", (event) => this.#offer(event));
  }

  show({ name, event, endsAt, races }, place) {
    by("race").hidden = false;
    const here = races.find((race) => race.id === place.race);
    options(by("race"), races.map((race) => [race.id, called(race)]), place.race);
    const splits = (here.splits ?? []).map((split) => [`SPLIT ${split.code}`, split.name]);
    const points = [["FINISH", "Finish"], ...splits, ["START", "Start: each tap proposes a gun"]];
    options(by("point"), points, place.split ? `SPLIT ${place.split}` : place.point);
    by("event-name").textContent = event.name;
    by("stands-at").textContent = points.find(([value]) => value === by("point").value)[1].split(":")[0];
    by("device-name").textContent = name;
    by("ends-at").textContent = new Date(endsAt).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: event.zone });
  }

  /** @param facts [name, value, tone] of this device's health */
  tell(facts) {
    by("health").replaceChildren(
      ...facts.map(([name, value, tone]) => {
        const row = document.createElement("div");
        const [term, words] = [document.createElement("dt"), document.createElement("dd")];
        [term.textContent, words.textContent, words.className] = [name, value, tone];
        row.append(term, words);
        return row;
      }),
    );
  }

  says(words) {
    by("shell").textContent = words;
  }

  scans(scan, button) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      if (scan.isOn()) scan.stop();
      else await scan.start().catch(() => (by("who").textContent = "The camera may not be used. Type the bibs."));
      button.textContent = scan.isOn() ? "stop scanning" : "scan";
    });
  }

  #stand() {
    const [point, split] = by("point").value.split(/ (.*)/);
    this.acts.stand({ race: by("race").value, point, split: split || undefined });
    // Else what is typed next would go into the list of races.
    by("bib").focus({ preventScroll: true });
  }

  async #join(event) {
    event.preventDefault();
    by("other-trouble").textContent = (await this.acts.join(by("other").value)) || "Joined.";
  }

  #offer(event) {
    event.preventDefault();
    by("install").hidden = false;
    by("install").onclick = () => event.prompt();
  }
}

function options(select, choices, chosen) {
  select.replaceChildren(...choices.map(([value, words]) => new Option(words, value, false, value === chosen)));
  if (!select.value) select.selectedIndex = 0;
}

function called({ name, stage, isRehearsal }) {
  return name + (isRehearsal ? " · REHEARSAL" : STAGES[stage]);
}
