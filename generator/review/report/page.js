"use strict";
(() => {
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const one = (id) => document.getElementById(id);
  const cards = all(".card");

  const open = () => {
    const target = location.hash && one(location.hash.slice(1));
    if (target && target.matches("details")) {
      target.hidden = false;
      target.open = true;
      target.scrollIntoView({ block: "center" });
      target.querySelector("summary").focus({ preventScroll: true });
    }
  };
  addEventListener("hashchange", open);

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    closed.forEach((details) => { details.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach((details) => { details.open = false; }));

  const filters = one("filters");
  if (!filters) return;
  filters.hidden = false;
  const search = one("search");
  const provider = one("provider");
  const boxes = Array.from(filters.querySelectorAll("input[type=checkbox]"));
  const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
  const chosen = (name) =>
    new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value));

  const apply = () => {
    const levels = chosen("level");
    const layers = chosen("layer");
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (card) =>
      (!provider.value || card.dataset.provider === provider.value) &&
      levels.has(card.dataset.level) &&
      card.dataset.layers.split(" ").some((layer) => layers.has(layer)) &&
      words.every((word) => texts.get(card).includes(word));
    let shown = 0;
    for (const card of cards) {
      card.hidden = !fits(card);
      shown += card.hidden ? 0 : 1;
    }
    for (const group of all(".group")) {
      group.hidden = !group.querySelector(".card:not([hidden])");
    }
    for (const figure of all("figure")) {
      figure.hidden = Boolean(provider.value) && figure.dataset.provider !== provider.value;
    }
    one("none").hidden = shown > 0;
    one("count").textContent = `${shown} of ${cards.length} changes shown`;
  };

  const unfold = (value) => () => cards.forEach((card) => { card.open = value; });
  one("expand").addEventListener("click", unfold(true));
  one("collapse").addEventListener("click", unfold(false));
  one("reset").addEventListener("click", () => {
    search.value = "";
    provider.value = "";
    boxes.forEach((box) => { box.checked = true; });
    apply();
  });
  filters.addEventListener("input", apply);
  addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.matches("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && event.target === search) {
      search.value = "";
      apply();
    }
  });
  apply();
  open();
})();
