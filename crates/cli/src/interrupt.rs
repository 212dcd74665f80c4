//! Ctrl+C while something is written: the current step is finished, and what was not begun is said. A second one ends at
//! once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::output;

/// The exit code of programs that Ctrl+C ended, by the shells' convention.
pub const CODE: u8 = 130;

/// Whether Ctrl+C was pressed. It ends the program itself only when pressed again.
#[derive(Clone, Default)]
pub struct Interrupt(Arc<AtomicBool>);

impl Interrupt {
    /// Listens from now on. Call it within the runtime.
    pub fn listen() -> Self {
        let interrupt = Self::default();
        let pressed = interrupt.clone();
        tokio::spawn(async move {
            if tokio::signal::ctrl_c().await.is_err() {
                return;
            }
            pressed.0.store(true, Ordering::Relaxed);
            output::note("Stopping after the current step. Press Ctrl+C again to stop at once.");
            if tokio::signal::ctrl_c().await.is_ok() {
                output::note(
                    "Stopped at once: the current step may have been done or not. “rac plan” shows what is left.",
                );
                std::process::exit(CODE.into());
            }
        });
        interrupt
    }

    pub fn is_pressed(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
