/** How far behind: the difference of the printed marks, in their precision. +0:05, +1:02:03, +0.21. As the server writes it. */
export function gap(millis, behind, mark) {
  if (!(behind > 0) || !mark) {
    return "";
  }
  const decimals = mark.includes(".") ? mark.length - mark.indexOf(".") - 1 : 0;
  const unit = 1000 / 10 ** decimals;
  const units = Math.ceil(millis / unit) - Math.ceil((millis - behind) / unit);
  return `+${text(units * unit, decimals)}`;
}

function text(millis, decimals) {
  const hours = Math.floor(millis / 3600000);
  const minutes = Math.floor(millis / 60000) % 60;
  const seconds = ((millis % 60000) / 1000).toFixed(decimals);
  const padded = seconds.padStart(decimals ? decimals + 3 : 2, "0");
  if (hours) {
    return `${hours}:${String(minutes).padStart(2, "0")}:${padded}`;
  }
  return minutes === 0 && decimals ? seconds : `${minutes}:${padded}`;
}
