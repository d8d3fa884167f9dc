/// The script of a form page, as it stands there byte for byte: its digest is in the page's policy.
///
/// It is one text so that it can be read in one piece; that makes the file long.
///
/// A condition has one of four values: false, pending (something it needs has no answer yet), unknown
/// (somebody is not sure) and true. What hangs on something unanswered waits. *Not sure* never hides a
/// question that may be asked: one whose condition is unknown is shown when some way of settling the
/// doubts makes it true, as the interview does it.
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
      // How doubts are settled on trial: facts by number, options as "question:option".
      const trial = new Map();
      // Settlements of all doubts that were found while this answer was taken in.
      const found = [];
      // Questions that cannot be asked however the doubts are settled.
      const ruledOut = new Set();
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
          case "fact": return valueOfFact(rest[0]);
          case "is": return isChosen(rest[0], rest.slice(1));
          default: return isBetween(kind, ...rest);
        }
      }

      function valueOfFact(number) {
        if (trial.has(number)) return trial.get(number) ? TRUE : FALSE;
        return facts[number] ??= valueOf(data.facts[number]);
      }

      function gate(number) {
        if (ruledOut.has(number)) return FALSE;
        return gates[number] ??= valueOf(questions[number].gate);
      }

      // What may be left out is not waited for.
      function missing(number) { return questions[number].optional ? UNKNOWN : PENDING; }

      function isChosen(number, options) {
        const asked = gate(number), answer = answers[number];
        if (asked === FALSE) return FALSE;
        if (!answer) return and([asked, missing(number)]);
        return and([asked, or(options.map((option) => valueOfOption(number, option, answer)))]);
      }

      function valueOfOption(number, option, answer) {
        if (!answer.unsure && answer.chosen.includes(option)) return TRUE;
        const open = candidates(number, answer);
        if (!open.includes(option)) return FALSE;
        const tried = (other) => trial.get(number + ":" + other);
        if (tried(option) !== undefined) return tried(option) ? TRUE : FALSE;
        const { kind, alone } = questions[number], held = open.filter((other) => tried(other));
        const isAlone = (other) => kind === "one" || alone.includes(other);
        if (held.length > 0 && (isAlone(option) || held.some(isAlone))) return FALSE;
        const isLast = open.every((other) => other === option || tried(other) === false);
        return isLast && (answer.unsure || answer.chosen.length === 0) ? TRUE : UNKNOWN;
      }

      // A single "maybe" of a question with one answer says nothing for certain; beside other maybes,
      // "none of these" is one more that may be true.
      function candidates(number, answer) {
        const { kind, options, alone } = questions[number], maybe = answer.maybe;
        const all = options.map((_, option) => option);
        if (answer.unsure) return all;
        if (answer.chosen.length > 0) return maybe;
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

      // How a condition stands while the trial settlements hold, which must agree with what facts say.
      function standing(condition) {
        gates = [];
        facts = [];
        const values = [valueOf(condition)];
        for (const [doubt, isTrue] of trial) {
          if (typeof doubt !== "number") continue;
          const value = valueOf(data.facts[doubt]);
          values.push(isTrue ? value : not(value));
        }
        return and(values);
      }

      // The trial settlements that rule a condition out; null when some way of settling the rest makes
      // it true. Beyond so many steps it counts as possible.
      function conflictOf(condition, effort) {
        const value = standing(condition);
        if (value === TRUE) found.push([...trial]);
        if (value === TRUE) return null;
        if (value === FALSE) return reason(condition);
        const doubt = doubtIn(condition) ?? [...trial.keys()].reduce((found, key) =>
          found ?? (typeof key === "number" ? doubtIn(data.facts[key]) : null), null);
        if (doubt === null || effort.left === 0) return null;
        effort.left -= 1;
        const causes = new Set();
        for (const isTrue of [true, false]) {
          trial.set(doubt, isTrue);
          const conflict = conflictOf(condition, effort);
          trial.delete(doubt);
          // What is ruled out without this doubt is ruled out both ways.
          if (conflict === null || !conflict.has(doubt)) return conflict;
          for (const other of conflict) causes.add(other);
        }
        causes.delete(doubt);
        return causes;
      }

      // As few of the trial settlements as still make a condition false.
      function reason(condition) {
        const all = [...trial];
        for (const [doubt, isTrue] of all) {
          trial.delete(doubt);
          if (standing(condition) !== FALSE) trial.set(doubt, isTrue);
        }
        const needed = new Set(trial.keys());
        for (const [doubt, isTrue] of all) trial.set(doubt, isTrue);
        return needed;
      }

      // A fact or an option on which the value of an unknown condition hangs. Facts come first: that
      // two of them exclude each other often shows without looking into them.
      function doubtIn(condition) {
        if (valueOf(condition) !== UNKNOWN) return null;
        const [kind, ...rest] = condition;
        if (kind === "fact") return rest[0];
        if (kind === "number" || kind === "date") return null;
        if (kind === "is") {
          const [number, ...options] = rest;
          const option = !answers[number] ? undefined : options.find((option) =>
            valueOfOption(number, option, answers[number]) === UNKNOWN);
          return (option === undefined ? null : number + ":" + option)
            ?? doubtIn(questions[number].gate);
        }
        return (kind === "least" ? rest.slice(1) : rest).reduce(
          (found, part) => found ?? doubtIn(part), null);
      }

      // Whether what was found for another question makes this condition true as well.
      function isFound(condition) {
        return found.some((settled) => {
          for (const [doubt, isTrue] of settled) trial.set(doubt, isTrue);
          const value = standing(condition);
          trial.clear();
          return value === TRUE;
        });
      }

      function shownQuestions() {
        ruledOut.clear();
        found.length = 0;
        const effort = { left: 4000 };
        return questions.map((question, number) => {
          const value = standing(question.gate);
          if (value !== UNKNOWN) return value === TRUE;
          if (isFound(question.gate) || !conflictOf(question.gate, effort)) return true;
          ruledOut.add(number);
          return false;
        });
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
        const shown = shownQuestions();
        let answered = 0, open = 0;
        questions.forEach((question, number) => {
          const isShown = shown[number];
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
