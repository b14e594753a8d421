/** The search of the desk's page, by camera where the browser can: a scanned code is searched as if it were typed. */
import { canScan, Scan } from "../line/scan.js";

const button = document.getElementById("scan");
const field = document.getElementById("q");

if (button && canScan()) {
  const scan = new Scan(document.getElementById("camera"), (text) => {
    scan.stop();
    field.value = text;
    field.form.requestSubmit();
  });
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await (scan.isOn() ? scan.stop() : scan.start());
    } catch {
      button.hidden = true;
    }
  });
}
