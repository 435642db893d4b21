"use strict";
for (const section of document.querySelectorAll("section")) {
  const all = [...section.querySelectorAll("[data-id]")];
  const show = (panel, part) => {
    const place = part.getBoundingClientRect();
    const frame = panel.getBoundingClientRect();
    panel.scrollBy(place.left + place.width / 2 - frame.left - frame.width / 2,
      place.top + place.height / 2 - frame.top - frame.height / 2);
  };
  for (const panel of section.querySelectorAll(".seen")) {
    const first = panel.querySelector(".mark");
    if (first) {
      show(panel, first);
    }
  }
  const dark = () => section.querySelectorAll(".lit").forEach((lit) => lit.classList.remove("lit"));
  section.querySelectorAll(".words button").forEach((words) => words.addEventListener("click", () => {
    dark();
    words.classList.add("lit");
    const meant = all.filter((part) => words.dataset.part !== "" && part.dataset.id === words.dataset.part);
    meant.forEach((part) => part.classList.add("lit"));
    section.classList.remove("whole");
    section.classList.toggle("near", meant.some((part) => part.closest("svg")));
    const panels = [...section.querySelectorAll(".seen")];
    const held = panels.filter((panel) => meant.some((part) => panel.contains(part)));
    held.forEach((panel) => show(panel, meant.find((part) => panel.contains(part))));
    panels.filter((panel) => held.length > 0 && !held.includes(panel))
      .forEach((panel) => panel.scrollTo(held[0].scrollLeft, held[0].scrollTop));
  }));
  section.querySelector(".back")?.addEventListener("click", () => {
    dark();
    section.classList.remove("near");
    section.classList.add("whole");
  });
}
