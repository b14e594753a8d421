/** Reads bibs with the camera, where the browser can: a QR code or barcode that holds the bib. */

const AGAIN_MS = 3000;
const EVERY_MS = 120;

export function canScan() {
  return "BarcodeDetector" in globalThis && Boolean(navigator.mediaDevices);
}

export class Scan {
  /** @param found is told each code once, until it has been out of sight for a while: (text, event) */
  constructor(video, found) {
    Object.assign(this, { video, found });
    this.seen = new Map();
  }

  async start() {
    this.detector ??= new BarcodeDetector();
    this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    this.video.srcObject = this.stream;
    this.video.hidden = false;
    await this.video.play();
    this.timer = setInterval(() => this.#look(), EVERY_MS);
  }

  stop() {
    clearInterval(this.timer);
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = null;
    this.video.hidden = true;
  }

  isOn() {
    return Boolean(this.stream);
  }

  async #look() {
    const moment = { timeStamp: performance.now() };
    for (const { rawValue } of await this.detector.detect(this.video).catch(() => [])) {
      const text = rawValue.trim();
      const last = this.seen.get(text) ?? -AGAIN_MS;
      this.seen.set(text, moment.timeStamp);
      if (text && moment.timeStamp - last >= AGAIN_MS) this.found(text, moment);
    }
  }
}
