//! Progress bars, on a terminal only.

use std::cell::RefCell;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rac_formats::snapshot::Progress;

/// A bar of `length` steps on standard error; invisible if that is no terminal.
pub fn bar(length: usize, message: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length as u64), ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}") {
        bar.set_style(style);
    }
    bar.set_message(message.to_owned());
    bar
}

/// A bar for reading lists, and what moves it.
pub fn reading() -> (ProgressBar, impl FnMut(Progress)) {
    let bar = bar(0, "Reading");
    let shown = bar.clone();
    let known = RefCell::new(std::collections::BTreeMap::new());
    let report = move |progress: Progress| {
        let mut known = known.borrow_mut();
        known.insert(progress.part, (progress.rows, progress.of));
        let (rows, of) = known.values().fold((0, 0), |sum, (rows, of)| (sum.0 + rows, sum.1 + of));
        shown.set_length(of as u64);
        shown.set_position(rows as u64);
        shown.set_message(format!("Reading {}", progress.part.label()));
    };
    (bar, report)
}
