import CReadline
import Glibc

extension LineEditor {
  /// Makes our functions known by name, so that an inputrc can bind them, and binds them. Called
  /// before the inputrc is read: readline's own defaults give way to what is bound already
  /// (history search on PageUp), and the user's choice replaces it.
  func bindKeys() {
    rl_add_defun(
      Self.permanent("aiact-help"), { _, _ in LineEditor.shared.submit(":help") }, -1)
    rl_add_defun(
      Self.permanent("previous-question"), { _, _ in LineEditor.shared.submit(":back") }, -1)
    rl_add_defun(
      Self.permanent("next-question"), { _, _ in LineEditor.shared.submit(":next") }, -1)
    rl_add_defun(
      Self.permanent("aiact-newline"),
      { _, _ in
        rl_insert_text("\n")
        return 0
      }, -1)

    for keys in [rl_get_keymap_by_name("emacs"), rl_get_keymap_by_name("vi-insert")] {
      // F1 as xterm, rxvt and the Linux console send it.
      for key in ["\\eOP", "\\e[11~", "\\e[[A"] { bind(key, to: "aiact-help", in: keys) }
      bind("\\e[5~", to: "previous-question", in: keys)
      bind("\\e[6~", to: "next-question", in: keys)
    }
    // Alt-Enter would start vi mode: a nasty surprise in a form.
    bind("\\e\\C-m", to: "aiact-newline", in: rl_get_keymap_by_name("emacs"))
  }

  private func bind(_ key: String, to name: String, in keys: Keymap?) {
    rl_bind_keyseq_in_map(key, rl_named_function(name), keys)
  }

  /// Puts a command in place of the line and enters it; the line is kept in ``setAside``.
  private func submit(_ command: String) -> Int32 {
    setAside = text
    isFromKey = true
    rl_replace_line(command, 1)
    rl_point = rl_end
    return rl_newline(1, 10)
  }
}
