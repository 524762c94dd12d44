// Keys, and a quiet word when articles come in. Every page works without this file.
"use strict";
(() => {
  const rightToLeft = document.documentElement.dir === "rtl";
  const dialog = document.getElementById("keys");
  let at = -1;
  let waiting = "";

  const items = () => [...document.querySelectorAll("[data-item]")].filter(i => i.offsetParent !== null);

  function go(step) {
    const all = items();
    if (all.length === 0) return;
    all[at]?.classList.remove("here");
    at = Math.min(all.length - 1, Math.max(0, at + step));
    const item = all[at];
    item.classList.add("here");
    const link = item.querySelector("a[href]");
    if (link) link.focus({ preventScroll: true });
    item.scrollIntoView({ block: "nearest" });
  }

  function current() {
    const focused = document.activeElement?.closest("[data-item]");
    return focused ?? items()[Math.max(at, 0)];
  }

  // On a keyboard that writes Arabic, a key is known by its place.
  const places = { KeyJ: "j", KeyK: "k", KeyO: "o", KeyE: "e", KeyU: "u", KeyG: "g", KeyH: "h", KeyS: "s", KeyP: "p", Slash: "/" };

  function named(event) {
    if (event.key === "؟") return "?";
    return /[^\u0000-\u007f]/.test(event.key) && !event.shiftKey ? places[event.code] ?? event.key : event.key;
  }

  const jumps = { h: "/", s: "/stories", p: "/paste" };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const field = event.target.closest("input,textarea,select,[contenteditable]");
    if (field && !["checkbox", "radio"].includes(field.type)) {
      if (event.key === "Escape") field.blur();
      return;
    }
    const key = named(event);
    if (dialog.open) {
      if (key === "?") dialog.close();
      return;
    }
    if (waiting === "g") {
      waiting = "";
      if (jumps[key]) location.href = jumps[key];
      return;
    }
    const scrolls = document.activeElement?.matches(".scroll,pre");
    switch (key) {
      case "?": dialog.showModal(); break;
      case "/": document.getElementById("q").focus(); break;
      case "j": go(1); break;
      case "k": go(-1); break;
      case "ArrowLeft": if (scrolls) return; go(rightToLeft ? 1 : -1); break;
      case "ArrowRight": if (scrolls) return; go(rightToLeft ? -1 : 1); break;
      case "o": current()?.querySelector("a[href]")?.click(); break;
      case "e": current()?.querySelector("a.cite,a.link,a.form")?.click(); break;
      case "u": history.back(); break;
      case "g": waiting = "g"; break;
      default: return;
    }
    event.preventDefault();
  });

  document.addEventListener("focusin", event => {
    const item = event.target.closest("[data-item]");
    if (!item) return;
    const all = items();
    for (const other of all) other.classList.toggle("here", other === item && other.classList.contains("here"));
    at = all.indexOf(item);
  });

  // A link to evidence opens at the words; the reader goes on from there.
  const evidence = document.getElementById("e");
  if (evidence && location.hash === "#e") evidence.focus({ preventScroll: true });

  const newest = document.body.dataset.newest;
  if (newest && window.EventSource) {
    const live = document.getElementById("live");
    const news = new EventSource("/live?since=" + encodeURIComponent(newest));
    news.addEventListener("news", event => {
      const count = JSON.parse(event.data).articles;
      const link = document.createElement("a");
      link.href = location.pathname + location.search;
      link.textContent = count === 1 ? document.body.dataset.oneNew : document.body.dataset.someNew.replace("{0}", String(count));
      live.replaceChildren(link);
    });
    window.addEventListener("pagehide", () => news.close());
  }
})();
