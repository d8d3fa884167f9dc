/// The script of a form page, as it stands there byte for byte: its digest is in the page's policy.
///
/// It is one text so that it can be read in one piece; that makes the file long.
///
/// A condition has one of four values: false, pending (something it needs has no answer yet), unknown
/// (somebody is not sure) and true. A question is shown when its condition is true or unknown: what
/// hangs on something unanswered waits, and *not sure* never hides a question.
enum FormScript {
  static let text = #"""
    "use strict";
    (function () {
      const data = JSON.parse(document.getElementById("data").textContent);
      const questions = data.questions;
      const byName = new Map(questions.map((question, number) => [question.id, number]));
      const form = document.getElementById("form");
      const FALSE = 0, PENDING = 1, UNKNOWN = 2, TRUE = 3;
      const answers = questions.map(() => null);
      let gates = [], facts = [], isDirty = false;

      // Values

      const and = (values) => values.reduce((least, value) => Math.min(least, value), TRUE);
      const not = (value) => value === TRUE ? FALSE : value === FALSE ? TRUE : value;
      function or(values) {
        for (const value of [TRUE, PENDING, UNKNOWN]) if (values.includes(value)) return value;
        return FALSE;
      }
      function least(count, values) {
        if (values.filter((value) => value === TRUE).length >= count) return TRUE;
        if (values.filter((value) => value !== FALSE).length < count) return FALSE;
        return values.includes(PENDING) ? PENDING : UNKNOWN;
      }

      function valueOf(condition) {
        if (condition === true) return TRUE;
        if (condition === false) return FALSE;
        const [kind, ...rest] = condition;
        switch (kind) {
          case "all": return and(rest.map(valueOf));
          case "any": return or(rest.map(valueOf));
          case "not": return not(valueOf(rest[0]));
          case "least": return least(rest[0], rest.slice(1).map(valueOf));
          case "fact": return facts[rest[0]] ??= valueOf(data.facts[rest[0]]);
          case "is": return isChosen(rest[0], rest.slice(1));
          default: return isBetween(kind, ...rest);
        }
      }

      function gate(number) { return gates[number] ??= valueOf(questions[number].gate); }

      // What may be left out is not waited for.
      function missing(number) { return questions[number].optional ? UNKNOWN : PENDING; }

      function isChosen(number, options) {
        const asked = gate(number), answer = answers[number];
        if (asked === FALSE) return FALSE;
        if (!answer) return and([asked, missing(number)]);
        if (answer.unsure) return and([asked, UNKNOWN]);
        const open = candidates(number, answer);
        return and([asked, or(options.map((option) => answer.chosen.includes(option) ? TRUE
          : open.includes(option) ? UNKNOWN : FALSE))]);
      }

      // A single "maybe" of a question with one answer says nothing for certain; beside other maybes,
      // "none of these" is one more that may be true.
      function candidates(number, answer) {
        const { kind, options, alone } = questions[number], maybe = answer.maybe;
        if (answer.chosen.length > 0) return maybe;
        const all = options.map((_, option) => option);
        if (kind === "one") return maybe.length < 2 ? all : maybe;
        if (maybe.every((option) => alone.includes(option))) return all;
        return maybe.some((option) => alone.includes(option)) ? maybe : alone.concat(maybe);
      }

      function isBetween(kind, number, lower, upper) {
        const asked = gate(number), answer = answers[number];
        if (asked === FALSE) return FALSE;
        if (!answer) return and([asked, missing(number)]);
        if (answer.unsure) return and([asked, UNKNOWN]);
        const value = kind === "number" ? Number(answer.value) : answer.value;
        const above = lower === null || value >= lower;
        const below = upper === null || (kind === "number" ? value <= upper : value < upper);
        return above && below ? asked : FALSE;
      }

      // The page

      const field = (number) => document.getElementById("q" + number);
      const boxes = (number) =>
        [...field(number).querySelectorAll(`input[name="q${number}-answer"]`)];
      const maybes = (number) =>
        [...field(number).querySelectorAll(`input[name="q${number}-maybe"]`)];
      const input = (number) => document.getElementById(`q${number}-value`);
      const note = (number) => document.getElementById(`q${number}-note`);
      const numberOf = (element) => {
        const found = element.closest("fieldset.question");
        return found ? Number(found.id.slice(1)) : null;
      };
      const ticked = (list) => list.filter((box) => box.checked).map((box) => box.value);

      function read(number) {
        const chosen = ticked(boxes(number));
        if (chosen.includes("unsure")) return { unsure: true };
        const text = input(number);
        if (text) {
          const value = text.value.trim();
          const isBad = questions[number].kind === "number"
            && (value !== "" && !Number.isFinite(Number(value)) || text.validity.badInput);
          text.setCustomValidity(isBad ? data.words.notANumber : "");
          text.setAttribute("aria-invalid", String(isBad));
          return value === "" || isBad ? null : { value };
        }
        const maybe = ticked(maybes(number)).map(Number);
        if (chosen.length === 0 && maybe.length === 0) return null;
        return { chosen: chosen.map(Number), maybe };
      }

      // What cannot stand beside the box that was just ticked gives way.
      function settle(number, box) {
        const { kind, alone } = questions[number];
        const isMaybe = box.name.endsWith("-maybe"), value = box.value;
        const isAlone = alone.includes(Number(value));
        for (const other of boxes(number).concat(maybes(number))) {
          if (other === box) continue;
          const isOtherMaybe = other.name.endsWith("-maybe");
          const isOtherAlone = alone.includes(Number(other.value));
          const goes = value === "unsure" || other.value === "unsure" || other.value === value
            || (kind === "one" && !(isMaybe && isOtherMaybe))
            || ((isAlone || isOtherAlone) && !(isMaybe && isOtherMaybe));
          if (goes) other.checked = false;
        }
        if (value === "unsure" && input(number)) input(number).value = "";
      }

      function show() {
        gates = [];
        facts = [];
        let answered = 0, open = 0;
        questions.forEach((question, number) => {
          const value = gate(number), isShown = value === TRUE || value === UNKNOWN;
          field(number).hidden = !isShown;
          const clear = field(number).querySelector(".clear");
          if (clear) clear.parentElement.hidden = !answers[number];
          if (isShown && answers[number]) answered += 1;
          if (isShown && !answers[number] && !question.optional) open += 1;
        });
        for (const section of document.querySelectorAll("main section")) {
          section.hidden = !section.querySelector("fieldset.question:not([hidden])");
        }
        document.getElementById("progress").textContent =
          data.words.progress.replace("{answered}", answered).replace("{open}", open);
      }

      function change(event) {
        const number = numberOf(event.target);
        isDirty = true;
        if (number === null) return;
        if (event.target.name && event.target.checked) settle(number, event.target);
        if (event.target === input(number) && event.target.value !== "") {
          for (const box of boxes(number)) box.checked = false;
        }
        answers[number] = read(number);
        show();
      }

      function clear(number) {
        for (const box of boxes(number).concat(maybes(number))) box.checked = false;
        if (input(number)) input(number).value = "";
        answers[number] = null;
      }

      // Out and in

      function plain(number) {
        const answer = answers[number], { kind, options } = questions[number];
        if (answer.unsure) return "unsure";
        if ("value" in answer) return kind === "number" ? Number(answer.value) : answer.value;
        const names = (list) => list.map((option) => options[option]);
        if (answer.maybe.length > 0) {
          return { options: names(answer.chosen), maybe: names(answer.maybe) };
        }
        return answer.chosen.length === 1 ? names(answer.chosen)[0] : names(answer.chosen);
      }

      const value = (id) => document.getElementById(id).value;

      function save() {
        const saved = {
          form: data.form, questionnaire: data.questionnaire,
          system: { name: value("name"), summary: value("summary") },
          by: value("by"), answers: {}, notes: {},
        };
        questions.forEach((question, number) => {
          if (answers[number]) saved.answers[question.id] = plain(number);
          if (note(number).value.trim() !== "") saved.notes[question.id] = note(number).value;
        });
        const text = JSON.stringify(saved, null, 2) + "\n";
        const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
        const link = document.createElement("a");
        const name = value("name").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
        link.download = (name.replace(/^-|-$/g, "") || "answers") + ".answers.json";
        link.href = address;
        link.click();
        setTimeout(() => URL.revokeObjectURL(address), 10000);
        isDirty = false;
      }

      // Null when the answer does not fit the question.
      function parts(number, answer) {
        const { kind, options } = questions[number];
        if (answer === "unsure" && kind !== "text") return { unsure: true };
        if (kind !== "one" && kind !== "many") {
          return ["string", "number"].includes(typeof answer) ? { value: String(answer) } : null;
        }
        const isParted = answer !== null && typeof answer === "object" && !Array.isArray(answer);
        const { options: names = [], maybe = [] } = isParted ? answer : { options: [answer].flat() };
        const places = (list) => [list].flat().map((name) => options.indexOf(name));
        const found = { chosen: places(names), maybe: places(maybe) };
        return found.chosen.concat(found.maybe).includes(-1) ? null : found;
      }

      function fill(saved) {
        if (saved === null || typeof saved !== "object" || Array.isArray(saved)
          || saved.answers === null || typeof saved.answers !== "object") return data.words.notAnswers;
        if (saved.questionnaire && saved.questionnaire.id !== data.questionnaire.id) {
          return data.words.other;
        }
        const found = [], unknown = [];
        for (const [name, answer] of Object.entries(saved.answers)) {
          const number = byName.get(name);
          const read = number === undefined ? null : parts(number, answer);
          if (read) found.push([number, read]); else unknown.push(name);
        }
        const notes = Object.entries(saved.notes ?? {});
        for (const [name] of notes) if (!byName.has(name)) unknown.push(name);
        if (unknown.length > 0) return data.words.unknown.replace("{names}", unknown.join(", "));
        questions.forEach((_, number) => { clear(number); note(number).value = ""; });
        for (const [number, answer] of found) {
          for (const box of boxes(number)) {
            box.checked = answer.unsure ? box.value === "unsure"
              : (answer.chosen ?? []).includes(Number(box.value)) && box.value !== "unsure";
          }
          for (const box of maybes(number)) {
            box.checked = (answer.maybe ?? []).includes(Number(box.value));
            if (box.checked) showMaybes(true);
          }
          if (input(number) && "value" in answer) input(number).value = answer.value;
          answers[number] = read(number);
        }
        for (const [name, text] of notes) note(byName.get(name)).value = text;
        for (const id of ["name", "summary"]) {
          document.getElementById(id).value = (saved.system ?? {})[id] ?? value(id);
        }
        document.getElementById("by").value = saved.by ?? value("by");
        isDirty = false;
        return data.words.loaded;
      }

      async function load(event) {
        const file = event.target.files[0];
        if (!file) return;
        let said;
        try { said = fill(JSON.parse(await file.text())); } catch { said = data.words.notAnswers; }
        document.getElementById("loaded").textContent = said;
        event.target.value = "";
        show();
      }

      function showMaybes(isOn) {
        document.body.classList.toggle("with-maybe", isOn);
        document.getElementById("maybes").checked = isOn;
      }

      for (const element of document.querySelectorAll(".live")) element.hidden = false;
      for (const element of document.querySelectorAll(".only, .paper")) element.hidden = true;
      document.getElementById("load").addEventListener("change", load);
      document.getElementById("save").addEventListener("click", save);
      document.getElementById("maybes").checked = document.body.classList.contains("with-maybe");
      document.getElementById("maybes").addEventListener("change", (event) =>
        showMaybes(event.target.checked));
      form.addEventListener("submit", (event) => event.preventDefault());
      form.addEventListener("input", (event) => {
        if (event.target.id !== "load" && event.target.id !== "maybes") change(event);
      });
      form.addEventListener("click", (event) => {
        if (!event.target.classList.contains("clear")) return;
        const number = numberOf(event.target);
        clear(number);
        isDirty = true;
        show();
        field(number).querySelector("input, textarea").focus();
      });
      addEventListener("beforeunload", (event) => { if (isDirty) event.preventDefault(); });
      questions.forEach((_, number) => { answers[number] = read(number); });
      show();
    })();
    """#
}
