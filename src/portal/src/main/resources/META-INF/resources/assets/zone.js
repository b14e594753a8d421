/** Fields for a time zone begin with the one this device lives in. */
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const field of document.querySelectorAll("input[name=zone]")) {
  field.value ||= here;
}
