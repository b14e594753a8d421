/** The last way out: everything this device has stamped, as a file. */
export function saveCopy({ store, book }) {
  const { taps, amendments, readings } = book;
  const stamped = {
    device: store.device,
    taps: taps.map(({ words, ...tap }) => tap),
    amendments,
    readings: readings.map(({ root, last, ...reading }) => reading),
  };
  const text = JSON.stringify(stamped, null, 1);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `finish-line-${new Date().toISOString().slice(0, 16).replace(":", "")}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
