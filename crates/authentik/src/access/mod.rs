//! Who can reach which endpoint, resolved from the bindings of endpoints and their applications.
//!
//! A launch evaluates both the application and the endpoint (authentik 2026.5, `policies/engine.py`): only enabled
//! bindings count, and without any everyone passes; in the mode `any` one passing binding is enough, in the mode `all`
//! every one has to pass. Members of a group are also members of its parents. Superusers are treated like everyone
//! else. A policy is evaluated by authentik at each launch, so its result can't be known beforehand.

mod gate;
mod matrix;
pub mod read;

pub use gate::{Decision, Gate, Verdict, Why};
pub use matrix::{Explanation, Facts, Matrix, Reached, Step, Subject, SubjectKind};

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
