//! The dialog for an instance's name, colour and address.

use super::state::origin;
use super::switch::use_instance_switch;
use super::{Instance, InstanceColour, words};
use crate::config::api_base;
use crate::forms::{Form, FormErrors};
use crate::session::connect_page::is_unencrypted;
use crate::session::{use_session, words as session_words};
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, Choice, Dialog, Field, RadioGroup, TextInput};

/// `instance` is the one to edit. Without it, a new one is added and becomes current.
#[component]
pub fn InstanceForm(instance: Option<Instance>) -> impl IntoView {
    let session = use_session();
    let instances = session.instances();
    let switch = use_instance_switch();
    let is_new = instance.is_none();
    let before = StoredValue::new(instance.unwrap_or_default());
    let old_url = if is_new { String::new() } else { before.with_value(|instance| instance.url(&origin())) };
    let name = RwSignal::new(before.with_value(|instance| instance.name.clone()));
    let colour = RwSignal::new(before.with_value(|instance| instance.colour.key().to_owned()));
    let url = RwSignal::new(old_url);
    let name_errors = RwSignal::new(Vec::new());
    let url_errors = RwSignal::new(Vec::new());
    let errors = FormErrors::new();
    let close = Callback::new(move |()| instances.close_dialog());

    // Keeps the base as it is written, unless it now means a different address.
    let new_base = move |base: String| {
        let same = before.with_value(|instance| instance.api(&origin())).as_deref() == Some(base.as_str());
        if same { before.with_value(|instance| instance.base.clone()) } else { base }
    };
    let warnings = Signal::derive(move || {
        let Ok(base) = url.with(|url| api_base(url)) else { return Vec::new() };
        let moved = !is_new && new_base(base.clone()) != before.with_value(|instance| instance.base.clone());
        let keeps = moved && session.kept_for(&before.with_value(|instance| instance.id.clone())).is_some();
        let plain = is_unencrypted(&base);
        let all = [(keeps, words::URL_MOVED), (plain, session_words::URL_UNENCRYPTED)];
        all.into_iter().filter(|(holds, _)| *holds).map(|(_, text)| text.text()).collect()
    });
    let save = Callback::new(move |()| {
        errors.clear();
        let id = (!is_new).then(|| before.with_value(|instance| instance.id.clone()));
        let named = name.with_untracked(|name| {
            instances.list().with_untracked(|list| list.check_name(id.as_deref(), name))
        });
        let base = url.with_untracked(|url| api_base(url));
        let wrong = |sentence: Option<Message>| {
            sentence.map(|sentence| sentence.text()).into_iter().collect::<Vec<_>>()
        };
        name_errors.set(wrong(named.as_ref().err().map(|error| words::name_error(*error))));
        url_errors.set(wrong(base.as_ref().err().map(|error| error.sentence())));
        let (Ok(name), Ok(base)) = (named, base) else {
            errors.refuse(Vec::new());
            return;
        };
        let base = new_base(base);
        let fresh = || instances.list().with_untracked(|list| list.fresh_id(js_sys::Math::random));
        let same_base = before.with_value(|instance| instance.base == base);
        let instance = Instance {
            id: id.unwrap_or_else(fresh),
            name,
            colour: colour.with_untracked(|key| InstanceColour::from_key(key)),
            base,
            oauth: before.with_value(|instance| instance.oauth.clone()).filter(|_| same_base),
        };
        instances.close_dialog();
        switch.put(instance, is_new);
    });
    let colours = InstanceColour::ALL
        .into_iter()
        .map(|colour| Choice::new(colour.key(), words::colour(colour)))
        .collect::<Vec<_>>();
    let title = if is_new { words::ADD_TITLE } else { words::EDIT_TITLE };
    let done = if is_new { words::ADD_DONE } else { words::SAVE };
    let cleared = move |errors: RwSignal<Vec<String>>| Callback::new(move |()| errors.set(Vec::new()));
    let is_several = is_new || instances.list().with_untracked(|list| list.is_several());
    view! {
        <Dialog title=title.clone() on_close=close>
            <Form label=title errors=errors failed=words::NOT_CHANGED on_submit=save>
                <Field label=words::NAME help=words::NAME_HELP errors=name_errors required=is_several>
                    <TextInput value=name on_input=cleared(name_errors) autofocus=true />
                </Field>
                <div class="rac-instance-colours">
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
                <div class="rac-instance-form-actions">
                    <Button on_click=close>{crate::forms::words::CANCEL}</Button>
                    <Button submit=true variant=ButtonVariant::Primary>
                        {done}
                    </Button>
                </div>
            </Form>
        </Dialog>
    }
}
