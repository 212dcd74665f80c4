//! Plans, findings and counts for people.

use rac_formats::plan::{Action, Plan, Step, Subject};

/// The longest value that is shown.
const LONGEST: usize = 200;

/// A text of a file or an instance that can't move the cursor of a terminal.
pub fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// A value on one line.
fn value(text: &str) -> String {
    let mut short: String = plain(text).chars().take(LONGEST).collect();
    if text.chars().nth(LONGEST).is_some() {
        short.push('…');
    }
    short
}

/// “1 endpoint”, “2 endpoints”.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {many}") }
}

/// What a step is about: endpoint “build” (Servers).
pub fn subject(step: &Step) -> String {
    let kind = match step.subject {
        Subject::Object(kind) => kind.label(),
        Subject::Binding => "binding",
    };
    let of = if step.of.is_empty() { String::new() } else { format!(" ({})", plain(&step.of)) };
    format!("{kind} “{}”{of}", plain(&step.name))
}

/// The steps that do something, or can't, with what they change.
pub fn plan(plan: &Plan) -> String {
    let mut text = String::new();
    for step in plan.steps.iter().filter(|step| step.action != Action::Same) {
        let sign = match step.action {
            Action::Create => "+ create",
            Action::Change => "~ change",
            Action::Delete => "- delete",
            _ => "! can't do",
        };
        text.push_str(&format!("{sign} {}", subject(step)));
        if let Action::Cannot(why) = &step.action {
            text.push_str(&format!(": {}", plain(&why.text())));
        }
        text.push('\n');
        for change in step.changes.iter().filter(|_| !matches!(step.action, Action::Cannot(_))) {
            let [old, new] = change.shown().map(|shown| shown.map(|shown| value(&shown)));
            let field = plain(&change.field);
            text.push_str(&match (old, new) {
                (None, new) => format!("    {field}: {}\n", new.unwrap_or_default()),
                (Some(old), Some(new)) => format!("    {field}: {old} → {new}\n"),
                (Some(old), None) => format!("    {field}: {old} → (removed)\n"),
            });
        }
        for note in &step.notes {
            text.push_str(&format!("    {}\n", plain(&note.text())));
        }
    }
    let [create, change, delete, same, cannot] = plan.counts();
    text.push_str(&format!("{create} to create, {change} to change, {delete} to delete, {same} unchanged"));
    if cannot > 0 {
        text.push_str(&format!(", {cannot} that can't be done"));
    }
    text.push_str(".\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_moves_the_cursor() {
        assert_eq!(plain("a\u{1b}[2Jb\r\n"), "a\u{fffd}[2Jb\u{fffd}\u{fffd}");
        assert_eq!(value(&"ä".repeat(300)).chars().count(), LONGEST + 1);
    }
}
