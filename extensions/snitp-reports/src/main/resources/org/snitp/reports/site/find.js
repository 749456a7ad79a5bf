// Lets the list of all pages be searched. Without it the list is a list. Letters are compared without their marks: "si" finds "și".
(function () {
  var main = document.getElementById("content");
  var plain = function (text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  };
  var items = Array.prototype.slice.call(main.querySelectorAll("section li")).map(function (item) {
    return { element: item, text: plain(item.textContent) };
  });
  var box = document.createElement("div");
  box.className = "find";
  var label = document.createElement("label");
  label.htmlFor = "query";
  label.textContent = main.querySelector("h1").textContent;
  var input = document.createElement("input");
  input.id = "query";
  input.type = "search";
  input.autocomplete = "off";
  var count = document.createElement("p");
  count.className = "note";
  count.setAttribute("aria-live", "polite");
  var search = function () {
    var wanted = plain(input.value).split(/\s+/).filter(Boolean);
    var found = 0;
    items.forEach(function (item) {
      var hit = wanted.every(function (word) { return item.text.indexOf(word) >= 0; });
      item.element.hidden = !hit;
      found += hit ? 1 : 0;
    });
    main.querySelectorAll("section").forEach(function (section) {
      section.hidden = !section.querySelector("li:not([hidden])");
    });
    count.textContent = found + " / " + items.length;
  };
  input.addEventListener("input", search);
  box.append(label, input, count);
  main.insertBefore(box, main.querySelector("section"));
  search();
})();
