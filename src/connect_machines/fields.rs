//! The answers while they are edited: a signal for each control.

use super::answers::{Answers, Step};
use crate::endpoints::LimitState;
use leptos::prelude::*;

/// Declares the signals, and how they are filled from answers and become answers.
macro_rules! fields {
    ($($name:ident: $type:ty,)+) => {
        #[derive(Clone, Copy)]
        pub struct Fields {
            pub step: RwSignal<Step>,
            pub limit: LimitState,
            pub created: RwSignal<Option<String>>,
            /// Kept only as long as the page is open.
            pub password: RwSignal<String>,
            $(pub $name: RwSignal<$type>,)+
        }

        impl Fields {
            pub fn new(answers: Answers) -> Self {
                Fields {
                    step: RwSignal::new(answers.step),
                    limit: LimitState::new(answers.limit),
                    created: RwSignal::new(answers.created),
                    password: RwSignal::new(String::new()),
                    $($name: RwSignal::new(answers.$name),)+
                }
            }

            /// Replaces all answers.
            pub fn fill(&self, answers: Answers) {
                self.limit.restart_at(answers.limit);
                self.created.set(answers.created);
                self.password.set(String::new());
                $(self.$name.set(answers.$name);)+
                self.step.set(answers.step);
            }

            /// The answers now. A limit that is no number counts as the smallest.
            pub fn answers(&self) -> Answers {
                Answers {
                    step: self.step.get(),
                    limit: self.limit.value().unwrap_or(1),
                    created: self.created.get(),
                    $($name: self.$name.get(),)+
                }
            }
        }
    };
}

fields! {
    provider_kind: String,
    provider: Option<String>,
    provider_name: String,
    flow: Option<String>,
    expiry: String,
    application_name: String,
    application_slug: String,
    application_made: bool,
    access: String,
    groups: Vec<String>,
    users: Vec<String>,
    outpost_kind: String,
    outpost: Option<String>,
    outpost_name: String,
    machines: String,
    protocol: String,
    host: String,
    port: String,
    name: String,
    list: String,
    certificate: String,
    credentials: String,
    asks_in: String,
    username: String,
    domain: String,
    mapping: Option<String>,
}
