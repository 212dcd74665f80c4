//! Why a connection can or can't work: the checklist of a provider and of an endpoint, with the fix for each.

mod admission;
mod board;
mod check;
mod check_user;
mod checklist;
mod credentials;
mod endpoint;
mod endpoint_checks;
mod fix;
mod fix_application;
mod fix_dialog;
mod fix_link;
mod fix_outpost;
mod fixing;
mod not_ready;
mod obstacle;
mod open_endpoints;
mod openness;
mod outpost_summary;
mod outposts;
mod proposal;
mod provider;
mod provider_checks;
mod reads;
mod settings;
mod slug;
mod user_checks;
mod words;

pub use admission::words as condition;
pub use fixing::{Fixing, FixingDialog};
pub use not_ready::NotReady;
pub use obstacle::{Obstacle, obstacles};
pub use open_endpoints::{OpenEndpoints, open_endpoints};
pub use outpost_summary::OutpostSummary;
pub use settings::Settings;
pub use slug::{is_valid as is_slug, proposed as proposed_slug};

use crate::parts::{part, part_functions};
use crate::resource::object_actions::Verdict as HeaderVerdict;
use crate::rest::Read;
use crate::route::CheckView;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::providers::Provider;
use check::Fix;
use check_user::CheckUser;
use endpoint::EndpointReadiness;
use fix::{Fixed, fix_dialog};
use leptos::prelude::*;
use provider::ProviderReadiness;
use std::collections::HashSet;

part! {
    checks in readiness {
        of_provider(
            provider: Signal<Option<Provider>>,
            on_changed: Callback<()>,
            endpoints: Read<Vec<Endpoint>>,
            verdict: HeaderVerdict
        ) => view! { <ProviderReadiness provider=provider on_changed=on_changed endpoints=endpoints verdict=verdict /> };
        of_endpoint(
            endpoint: Signal<Option<Endpoint>>,
            on_changed: Callback<()>,
            blocked: RwSignal<Option<String>>,
            verdict: HeaderVerdict
        ) => view! { <EndpointReadiness endpoint=endpoint on_changed=on_changed blocked=blocked verdict=verdict /> };
    }
}

part! {
    dialogs in readiness_dialogs {
        fix(of: Fix, provider: Provider, on_close: Callback<()>, on_done: Callback<Fixed>) =>
            fix_dialog(&of, provider, on_close, on_done);
        check_user(
            provider: Provider,
            endpoint: Option<Endpoint>,
            initial: CheckView,
            on_choice: Callback<CheckView>,
            blocked: Signal<bool>,
            on_close: Callback<()>
        ) => view! {
            <CheckUser
                provider=provider
                endpoint=endpoint
                initial=initial
                on_choice=on_choice
                blocked=blocked
                on_close=on_close
            />
        };
    }
}

part_functions! {
    findings in list_findings {
        // The ids of the objects whose settings have findings: only lists that are narrowed to these need the checks.
        ids(all: Vec<Settings>) -> HashSet<String> => settings::with_findings(all);
    }
}
