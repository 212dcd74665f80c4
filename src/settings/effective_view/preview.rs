//! The effective settings beside a form, updated while it is edited.

use super::table::EffectiveTable;
use crate::rest::Read;
use crate::settings::effective_words as words;
use authentik_rac::property_mappings::PropertyMapping;
use guacamole_settings::effective::Layers;
use leptos::prelude::*;
use rac_ui::open_beside;

/// A section “Effective settings” that shows what guacd would get from the form's current input. It is open beside the
/// form if there is room, and folded below it otherwise (style/forms.css).
#[component]
pub fn EffectivePreview(
    /// The layers with the form's input, see [`super::mapping_layers`].
    layers: Signal<Layers>,
    mappings: Read<Vec<PropertyMapping>>,
    /// How many mappings in use the account can't see, see [`super::hidden_mappings`].
    #[prop(optional)]
    hidden: Signal<usize>,
    /// Whether the user chooses the protocol in the preview: for a provider.
    #[prop(optional)]
    choose_protocol: bool,
) -> impl IntoView {
    // Nothing is read before the section is opened.
    let opened = RwSignal::new(false);
    let section = NodeRef::new();
    open_beside(section);
    view! {
        <details class="rac-effective-preview" node_ref=section on:toggle=move |_| opened.set(true)>
            <summary>{words::TITLE}</summary>
            <p class="rac-help">{words::PREVIEW_HELP}</p>
            {move || {
                opened
                    .get()
                    .then(|| {
                        view! {
                            <EffectiveTable
                                layers=layers
                                mappings=mappings
                                hidden=hidden
                                choose_protocol=choose_protocol
                                users_on_focus=true
                            />
                        }
                    })
            }}
        </details>
    }
}
