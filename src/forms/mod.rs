//! Forms: what was read, what was typed, and what is therefore sent.

pub mod change;
