//! Who can use the endpoint, as sentences.

use super::words;
use crate::config::authentik_url;
use crate::session::use_session;
use authentik_rac::bindings::Binding;
use authentik_rac::bindings::access::Access;
use authentik_rac::endpoints::Endpoint;
use authentik_rac::percent::encode;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Drawn, ShowMore};
use rac_ui::{NoticeKind, Status, around};

/// How many conditions are listed at first, and how many more each time.
const MOST: usize = 20;

/// Says who passes the bindings, and that the application's bindings come first. `endpoint` is `None` until it is
/// known, and if it can't be read.
#[component]
pub fn WhoCanUse(bindings: Signal<Vec<Binding>>, endpoint: Signal<Option<Endpoint>>) -> impl IntoView {
    let session = use_session();
    let drawn = Drawn::new(MOST, MOST);
    let text = move || {
        let application = endpoint.get().map(|endpoint| endpoint.provider_obj);
        let name = application.as_ref().and_then(|provider| provider.assigned_application_name.clone());
        let slug = application.as_ref().and_then(|provider| provider.assigned_application_slug.clone());
        let without = application.is_some() && slug.is_none();
        let href = slug.map(|slug| {
            let origin = window().location().origin().unwrap_or_default();
            let base = session.account().get().map(|account| account.base).unwrap_or_default();
            application_page(&authentik_url(&base, &origin), &slug)
        });
        let access = bindings.with(|bindings| Access::of(bindings));
        let sentence = match access.conditions.is_empty() {
            true => words::everyone(name.as_deref()),
            false => words::with_conditions(name.as_deref(), &access.conditions),
        };
        let conditions: Vec<Message> = access.conditions.iter().map(words::condition).collect();
        let list = (conditions.len() > 1).then(|| {
            let all = conditions.len();
            let conditions = conditions.clone();
            let items = move || {
                let some = conditions.iter().take(drawn.most());
                some.map(|text| view! { <li>{text.clone()}</li> }).collect::<Vec<_>>()
            };
            view! {
                <ul class="rac-plain-list">{items}</ul>
                <ShowMore drawn=drawn all=Signal::stored(all) />
            }
        });
        let warn = |text: Message| view! { <p><Status kind=NoticeKind::Warning text=text /></p> };
        let first = href.map(|href| {
            let link =
                view! { <a href=href target="_blank" rel="noopener noreferrer">{words::IN_AUTHENTIK}</a> };
            let sentence = |link| words::application_first(name.as_deref(), link);
            view! { <p class="rac-help">{around(sentence, link)}</p> }
        });
        view! {
            <p class="rac-who-may-sentence">{sentence}</p>
            {list}
            {access.negation_overrules().then(|| warn(words::NEGATION))}
            {without.then(|| warn(words::NO_APPLICATION))}
            {(access.disabled > 0).then(|| view! { <p class="rac-help">{words::disabled(access.disabled)}</p> })}
            {first}
            {(!conditions.is_empty()).then(|| view! { <p class="rac-help">{words::MODE}</p> })}
        }
    };
    view! {
        <section class="rac-who-may" aria-label=words::WHO_MAY>
            <h2>{words::WHO_MAY}</h2>
            {text}
        </section>
    }
}

/// authentik's page for an application. `authentik`: authentik's address as users know it.
fn application_page(authentik: &str, slug: &str) -> String {
    format!("{authentik}/if/admin/#/core/applications/{}", encode(slug))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_link_leads_to_the_application_for_any_slug(slug in any::<String>()) {
            let page = application_page("https://auth.example", &slug);
            let name = page.strip_prefix("https://auth.example/if/admin/#/core/applications/");
            let plain = |c: char| c.is_ascii_alphanumeric() || "-_.~%".contains(c);
            prop_assert!(name.is_some_and(|name| name.chars().all(plain)), "{}", page);
        }
    }
}
