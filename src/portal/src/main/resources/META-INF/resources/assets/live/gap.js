/** How far behind, in the precision of the mark beside it: +0:05, +1:02:03, +0.21. The same as the server writes. */
export function gap(millis, mark) {
  if (!(millis > 0) || !mark) {
    return "";
  }
  return mark.includes(".") ? hundredths(Math.ceil(millis / 10)) : seconds(Math.ceil(millis / 1000));
}

const two = (number) => String(number).padStart(2, "0");

function seconds(all) {
  const minutes = Math.floor(all / 60) % 60;
  const hours = Math.floor(all / 3600);
  return hours ? `+${hours}:${two(minutes)}:${two(all % 60)}` : `+${minutes}:${two(all % 60)}`;
}

function hundredths(all) {
  const minutes = Math.floor(all / 6000);
  const rest = `${two(all % 100)}`;
  return minutes
    ? `+${minutes}:${two(Math.floor(all / 100) % 60)}.${rest}`
    : `+${Math.floor(all / 100)}.${rest}`;
}
