//! The picker for a binding's subject: policies, groups or users. Each list is read only when its kind is selected. A
//! list that the account can't view says so and does not affect the others.

use super::words;
use crate::forms::FormField;
use crate::resource::pickers::Seen;
use crate::rest::{Client, Loading};
use authentik_rac::bindings::SubjectKind;
use authentik_rac::groups::Group;
use authentik_rac::policies::Policy;
use authentik_rac::users::User;
use authentik_rac::{ErrorKind, RestError, Whole, groups, policies, users};
use leptos::prelude::*;
use rac_ui::{ComboOption, ComboOptions, Combobox, Field};

/// Picks an object of one kind. `stored`: the current subject, if it is of this kind.
#[component]
pub fn SubjectPicker(
    kind: SubjectKind,
    field: FormField<Option<String>>,
    errors: Signal<Vec<String>>,
    stored: Option<ComboOption>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let seen = Seen::new(move || options(client, kind));
    let read = seen.read;
    let forbidden = Memo::new(move |_| match read.get() {
        Loading::Failed(error) => error.kind == ErrorKind::NoPermission,
        _ => false,
    });
    let warnings = Signal::derive(move || {
        let reason = forbidden.get().then(|| words::not_visible(kind).text());
        let kept = reason.is_some() && field.value.with(Option::is_some);
        reason.into_iter().chain(kept.then(|| words::KEPT_PICK.text())).collect()
    });
    let options = Signal::derive(move || match read.get() {
        Loading::Waiting => ComboOptions::Waiting,
        Loading::Failed(_) if forbidden.get() => ComboOptions::Failed(words::not_visible(kind).text()),
        Loading::Failed(error) => ComboOptions::Failed(error.sentence().text()),
        Loading::Ready(options) => ComboOptions::with_unseen(options, seen.unseen()),
    });
    let current = Signal::derive(move || {
        let value = field.value.get()?;
        stored.clone().filter(|stored| stored.value == value)
    });
    view! {
        <Field label=words::kind(kind) help=words::kind_help(kind) errors=errors warnings=warnings required=true>
            <Combobox
                value=field.value
                options=options
                current=current
                placeholder=words::choose(kind)
                on_change=Callback::new(move |_| field.clear_refusal())
                on_retry=Callback::new(move |()| read.refetch())
            />
        </Field>
    }
}

async fn options(client: Client, kind: SubjectKind) -> Result<Whole<ComboOption>, RestError> {
    Ok(match kind {
        SubjectKind::Policy => policies::all(client).await?.map(of_policy),
        SubjectKind::Group => groups::all(client).await?.map(of_group),
        SubjectKind::User => users::seen(client).await?.map(of_user),
    })
}

pub fn of_policy(policy: Policy) -> ComboOption {
    ComboOption { value: policy.pk.to_string(), label: policy.name, detail: policy.verbose_name }
}

pub fn of_group(group: Group) -> ComboOption {
    let detail = if group.is_superuser { words::SUPERUSERS.text() } else { String::new() };
    ComboOption { value: group.pk.to_string(), label: group.name, detail }
}

pub fn of_user(user: User) -> ComboOption {
    let inactive = if user.is_active { String::new() } else { words::INACTIVE.text() };
    let more = [user.name, user.email, inactive];
    let more: Vec<String> = more.into_iter().filter(|text| !text.is_empty()).collect();
    ComboOption { value: user.pk.to_string(), label: user.username, detail: more.join(" · ") }
}
