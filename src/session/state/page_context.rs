//! The parts of the page that the session uses.

use crate::forms::LeaveGuard;
use crate::hosting::Hosting;
use crate::read_only::{WriteMode, use_write_mode};
use leptos::prelude::*;
use rac_ui::{Toasts, TopLayer, use_toasts};

/// Cheap to copy.
#[derive(Clone, Copy)]
pub struct PageContext {
    pub hosting: Hosting,
    pub writing: WriteMode,
    pub toasts: Toasts,
    /// Knows of unsaved forms and running work; `None` if the page has neither.
    guard: Option<LeaveGuard>,
    /// Knows of open dialogs.
    layer: Option<TopLayer>,
}

impl PageContext {
    /// Reads them from the context.
    pub fn new(hosting: Hosting) -> PageContext {
        PageContext {
            hosting,
            writing: use_write_mode(),
            toasts: use_toasts(),
            guard: use_context(),
            layer: use_context(),
        }
    }

    /// Whether a form has unsaved changes, or work is running.
    pub fn would_lose(self) -> bool {
        self.guard.is_some_and(|guard| guard.is_armed())
    }

    /// How many dialogs are open.
    pub fn dialogs(self) -> usize {
        self.layer.map_or(0, TopLayer::dialogs)
    }
}
