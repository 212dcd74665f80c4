//! The dialog in which a connection gets its name, colour and address.

use super::profile_switch::use_profile_switch;
use super::profiles::origin;
use super::{Profile, ProfileColour, profile_words as words, use_session, words as session_words};
use crate::config::api_base;
use crate::forms::{Form, FormErrors};
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Choice, Dialog, Field, RadioGroup, TextInput};

/// `profile`: the one to change; without it another is added, and gone to.
#[component]
pub fn ProfileForm(profile: Option<Profile>) -> impl IntoView {
    let session = use_session();
    let profiles = session.profiles();
    let switch = use_profile_switch();
    let is_new = profile.is_none();
    let before = StoredValue::new(profile.unwrap_or_default());
    let old_url = if is_new { String::new() } else { before.with_value(|profile| profile.url(&origin())) };
    let name = RwSignal::new(before.with_value(|profile| profile.name.clone()));
    let colour = RwSignal::new(before.with_value(|profile| profile.colour.key().to_owned()));
    let url = RwSignal::new(old_url);
    let name_errors = RwSignal::new(Vec::new());
    let url_errors = RwSignal::new(Vec::new());
    let errors = FormErrors::new();
    let close = Callback::new(move |()| profiles.asked());

    // The base as it is written, unless it leads elsewhere now.
    let new_base = move |base: String| {
        let same = before.with_value(|profile| profile.api(&origin())).as_deref() == Some(base.as_str());
        if same { before.with_value(|profile| profile.base.clone()) } else { base }
    };
    let warnings = Signal::derive(move || {
        let Ok(base) = url.with(|url| api_base(url)) else { return Vec::new() };
        let moved = !is_new && new_base(base.clone()) != before.with_value(|profile| profile.base.clone());
        let keeps = moved && session.kept_for(&before.with_value(|profile| profile.id.clone())).is_some();
        let plain = super::connect_page::is_unencrypted(&base);
        let all = [(keeps, words::URL_MOVED), (plain, session_words::URL_UNENCRYPTED)];
        all.into_iter().filter(|(holds, _)| *holds).map(|(_, text)| text.to_owned()).collect()
    });
    let save = Callback::new(move |()| {
        errors.clear();
        let id = (!is_new).then(|| before.with_value(|profile| profile.id.clone()));
        let named = name.with_untracked(|name| {
            profiles.list().with_untracked(|list| list.check_name(id.as_deref(), name))
        });
        let base = url.with_untracked(|url| api_base(url));
        let wrong = |sentence: Option<String>| sentence.into_iter().collect::<Vec<_>>();
        name_errors.set(wrong(named.as_ref().err().map(|error| words::name_error(*error))));
        url_errors.set(wrong(base.as_ref().err().map(|error| error.sentence().to_owned())));
        let (Ok(name), Ok(base)) = (named, base) else {
            errors.refuse(Vec::new());
            return;
        };
        let base = new_base(base);
        let fresh = || profiles.list().with_untracked(|list| list.fresh_id(js_sys::Math::random));
        let same_base = before.with_value(|profile| profile.base == base);
        let profile = Profile {
            id: id.unwrap_or_else(fresh),
            name,
            colour: colour.with_untracked(|key| ProfileColour::from_key(key)),
            base,
            oauth: before.with_value(|profile| profile.oauth.clone()).filter(|_| same_base),
        };
        profiles.asked();
        switch.put(profile, is_new);
    });
    let colours = ProfileColour::ALL
        .into_iter()
        .zip(words::COLOURS)
        .map(|(colour, word)| Choice {
            value: colour.key().to_owned(),
            label: word.to_owned(),
            help: String::new(),
        })
        .collect::<Vec<_>>();
    let title = if is_new { words::ADD_TITLE } else { words::EDIT_TITLE };
    let done = if is_new { words::ADD_DONE } else { words::SAVE };
    let cleared = move |errors: RwSignal<Vec<String>>| Callback::new(move |()| errors.set(Vec::new()));
    let is_several = is_new || profiles.list().with_untracked(|list| list.is_several());
    view! {
        <Dialog title=title on_close=close>
            <Form label=title errors=errors failed=words::NOT_CHANGED on_submit=save>
                <Field label=words::NAME help=words::NAME_HELP errors=name_errors required=is_several>
                    <TextInput value=name on_input=cleared(name_errors) autofocus=true />
                </Field>
                <div class="rac-profile-colours">
                    <RadioGroup label=words::COLOUR options=colours value=colour />
                </div>
                <Field
                    label=words::URL
                    help=words::URL_HELP
                    errors=url_errors
                    warnings=warnings
                    required=true
                >
                    <TextInput value=url kind="url" on_input=cleared(url_errors) />
                </Field>
                <div class="rac-profile-form-actions">
                    <Button on_click=close>{crate::forms::words::CANCEL}</Button>
                    <Button submit=true variant=ButtonVariant::Primary>
                        {done}
                    </Button>
                </div>
            </Form>
        </Dialog>
    }
}
