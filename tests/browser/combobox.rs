use leptos::prelude::*;
use rac_ui::{Announcer, ComboOption, ComboOptions, Combobox, Dialog, Field, LiveRegion};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::page::*;

pub fn option(value: &str, label: &str, detail: &str) -> ComboOption {
    ComboOption { value: value.to_owned(), label: label.to_owned(), detail: detail.to_owned() }
}

pub fn flows() -> ComboOptions {
    ComboOptions::Ready(vec![
        option("1", "Authorize Application", "explicit-consent"),
        option("2", "Authorize Application", "implicit-consent"),
        option("3", "Gäste", "guests"),
    ])
}

struct Fixture {
    page: Page,
    value: RwSignal<Option<String>>,
    options: RwSignal<ComboOptions>,
    input: HtmlElement,
}

async fn combobox(value: Option<&str>, options: ComboOptions) -> Fixture {
    let value = RwSignal::new(value.map(str::to_owned));
    let options = RwSignal::new(options);
    let page = show(move || {
        view! {
            <Field label="Authorization flow" help="What users go through.">
                <Combobox value=value options=options clearable=true />
            </Field>
            <button>"Elsewhere"</button>
        }
    })
    .await;
    let input = page.get("combobox", "Authorization flow");
    Fixture { page, value, options, input }
}

fn active(fixture: &Fixture) -> String {
    let id = attribute(&fixture.input, "aria-activedescendant");
    let options = fixture.page.all("option");
    options.iter().find(|option| option.id() == id).map(|option| words(option)).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn it_is_a_combobox_with_its_fields_name_and_help() {
    let box_ = combobox(Some("3"), flows()).await;
    assert_eq!(value(&box_.input), "Gäste");
    assert_eq!(description(&box_.input), "What users go through.");
    assert_eq!(attribute(&box_.input, "aria-expanded"), "false");
    click(&box_.input).await;
    assert_eq!(attribute(&box_.input, "aria-expanded"), "true");
    let list = box_.page.get("listbox", "Authorization flow");
    assert_eq!(attribute(&box_.input, "aria-controls"), list.id());
    let names: Vec<_> = box_.page.all("option").iter().map(|option| words(option)).collect();
    assert_eq!(
        names,
        ["Authorize Application explicit-consent", "Authorize Application implicit-consent", "Gäste guests"]
    );
    assert_eq!(attribute(&box_.page.all("option")[2], "aria-selected"), "true");
    assert!(box_.page.text().contains("3 options"));
}

#[wasm_bindgen_test]
async fn the_keyboard_picks_without_the_mouse() {
    let box_ = combobox(None, flows()).await;
    box_.input.focus().unwrap();
    press(&box_.input, "ArrowDown").await;
    assert_eq!(active(&box_), "Authorize Application explicit-consent", "it opens and is at the first one");
    press(&box_.input, "ArrowUp").await;
    assert_eq!(active(&box_), "Gäste guests", "around the end");
    press(&box_.input, "Home").await;
    press(&box_.input, "ArrowDown").await;
    assert!(!press(&box_.input, "Enter").await, "Enter picks, it does not send the form");
    assert_eq!(box_.value.get_untracked().as_deref(), Some("2"));
    assert_eq!(value(&box_.input), "Authorize Application\u{2003}implicit-consent", "told from its namesake");
    assert!(box_.page.all("listbox").is_empty());
    assert!(press(&box_.input, "Enter").await, "closed, Enter is the form's");
}

#[wasm_bindgen_test]
async fn typing_filters_on_label_and_detail_without_regard_to_accents() {
    let box_ = combobox(None, flows()).await;
    type_into(&box_.input, "IMPLICIT authorize").await;
    assert_eq!(box_.page.all("option").len(), 1);
    assert_eq!(active(&box_), "Authorize Application implicit-consent");
    type_into(&box_.input, "gaste").await;
    assert_eq!(active(&box_), "Gäste guests");
    press(&box_.input, "Enter").await;
    assert_eq!(box_.value.get_untracked().as_deref(), Some("3"));
    type_into(&box_.input, "nothing of the kind").await;
    assert!(box_.page.all("option").is_empty());
    assert!(box_.page.text().contains("No match for “nothing of the kind”"));
}

#[wasm_bindgen_test]
async fn leaving_with_unmatched_text_restores_what_was_chosen() {
    let box_ = combobox(Some("3"), flows()).await;
    box_.input.focus().unwrap();
    type_into(&box_.input, "xyz").await;
    box_.page.get("button", "Elsewhere").focus().unwrap();
    settle().await;
    assert_eq!(value(&box_.input), "Gäste");
    assert_eq!(box_.value.get_untracked().as_deref(), Some("3"));
    assert!(box_.page.all("listbox").is_empty());
}

#[wasm_bindgen_test]
async fn a_click_picks_and_clear_empties() {
    let box_ = combobox(None, flows()).await;
    assert!(box_.page.find("button", "Clear Authorization flow").is_none());
    click(&box_.input).await;
    click(&box_.page.all("option")[0]).await;
    assert_eq!(box_.value.get_untracked().as_deref(), Some("1"));
    click(&box_.page.get("button", "Clear Authorization flow")).await;
    assert_eq!((box_.value.get_untracked(), value(&box_.input)), (None, String::new()));
    assert!(has_focus(&box_.input));
}

#[wasm_bindgen_test]
async fn escape_closes_the_list_first_and_the_dialog_around_it_later() {
    let closed = RwSignal::new(0);
    let page = show(move || {
        view! {
            <Dialog title="Ask" on_close=move |()| closed.update(|n| *n += 1)>
                <Combobox value=RwSignal::new(None) options=flows() label="Flow" />
            </Dialog>
        }
    })
    .await;
    let input = page.get("combobox", "Flow");
    click(&input).await;
    press(&input, "Escape").await;
    assert_eq!((page.all("listbox").len(), closed.get_untracked()), (0, 0));
    press(&input, "Escape").await;
    assert_eq!(closed.get_untracked(), 1);
}

#[wasm_bindgen_test]
async fn loading_options_say_so_and_failed_ones_can_be_retried() {
    let tried = RwSignal::new(0);
    let options = RwSignal::new(ComboOptions::Waiting);
    let page = show(move || {
        view! {
            <Combobox
                value=RwSignal::new(Some("3".to_owned()))
                options=options
                label="Flow"
                on_retry=move |()| tried.update(|n| *n += 1)
            />
        }
    })
    .await;
    let input = page.get("combobox", "Flow");
    assert_eq!(value(&input), "Loading…");
    click(&input).await;
    assert!(words(&page.all("status")[0]).contains("Loading…"));
    options.set(ComboOptions::Failed("You may not see flows.".to_owned()));
    settle().await;
    assert!(words(&page.all("status")[0]).contains("You may not see flows."));
    assert_eq!(value(&input), "3", "the value itself, for want of a better word");
    click(&page.get("button", "Try again")).await;
    assert_eq!(tried.get_untracked(), 1);
    options.set(flows());
    settle().await;
    assert_eq!((value(&input).as_str(), page.all("option").len()), ("Gäste", 3));
}

#[wasm_bindgen_test]
async fn a_value_outside_the_options_has_the_given_label() {
    let value_ = RwSignal::new(Some("9".to_owned()));
    let current = Some(option("9", "Retired flow", "retired"));
    let page = show(move || {
        view! { <Combobox value=value_ options=flows() label="Flow" current=current.clone() /> }
    })
    .await;
    assert_eq!(value(&page.get("combobox", "Flow")), "Retired flow");
}

#[wasm_bindgen_test]
async fn a_long_list_shows_its_beginning_and_counts_the_rest() {
    let many =
        (0..1_000).map(|n| option(&n.to_string(), &["Endpoint ", &n.to_string()].concat(), "")).collect();
    let box_ = combobox(None, ComboOptions::Ready(many)).await;
    click(&box_.input).await;
    assert_eq!(box_.page.all("option").len(), 200);
    assert!(box_.page.text().contains("… and 800 more, type to narrow"));
    type_into(&box_.input, "endpoint 777").await;
    assert_eq!(active(&box_), "Endpoint 777");
    box_.options.set(flows());
    settle().await;
    assert!(box_.page.text().contains("No match for “endpoint 777”"));
}

#[wasm_bindgen_test]
async fn a_read_only_box_does_not_open() {
    let page = show(|| {
        view! { <Combobox value=RwSignal::new(Some("3".to_owned())) options=flows() label="Flow" clearable=true readonly=true /> }
    })
    .await;
    let input = page.get("combobox", "Flow");
    click(&input).await;
    press(&input, "ArrowDown").await;
    assert!(page.all("listbox").is_empty() && page.all("button").is_empty());
}

fn many(count: usize) -> ComboOptions {
    ComboOptions::Ready((0..count).map(|n| option(&n.to_string(), &format!("Endpoint {n}"), "")).collect())
}

#[wasm_bindgen_test]
async fn keys_open_it_at_the_chosen_option_and_up_at_the_last_where_there_is_none() {
    let box_ = combobox(Some("2"), flows()).await;
    press(&box_.input, "ArrowDown").await;
    assert_eq!(active(&box_), "Authorize Application implicit-consent");
    press(&box_.input, "Escape").await;
    assert!(box_.page.all("listbox").is_empty());
    assert_eq!(box_.value.get_untracked().as_deref(), Some("2"));
    box_.value.set(None);
    settle().await;
    press(&box_.input, "ArrowUp").await;
    assert_eq!(active(&box_), "Gäste guests");
}

#[wasm_bindgen_test]
async fn page_keys_and_ends_move_in_a_long_list_without_wrapping() {
    let box_ = combobox(None, many(25)).await;
    press(&box_.input, "ArrowDown").await;
    let mut seen = Vec::new();
    for key in ["PageDown", "PageDown", "PageDown", "PageUp", "Home", "PageUp", "End"] {
        assert!(!press(&box_.input, key).await, "{key} is the list's");
        seen.push(active(&box_).replace("Endpoint ", ""));
    }
    assert_eq!(seen, ["10", "20", "24", "14", "0", "0", "24"]);
    type_into(&box_.input, "1").await;
    assert_eq!(active(&box_), "Endpoint 1");
    assert!(press(&box_.input, "Home").await, "after typing it moves the caret");
    assert!(press(&box_.input, "Tab").await, "Tab goes on as ever");
}

#[wasm_bindgen_test]
async fn enter_without_an_option_announces_why() {
    let page = show(|| {
        Announcer::provide();
        let value = RwSignal::new(None);
        view! {
            <Combobox value=value options=flows() label="Flow" />
            <LiveRegion />
            <p class="chosen">{move || value.get()}</p>
        }
    })
    .await;
    let chosen = || words(&page.query(".chosen")[0]);
    let said = || words(&page.query("[aria-relevant]")[0]);
    let input = page.get("combobox", "Flow");
    type_into(&input, "zzzz").await;
    assert!(!press(&input, "Enter").await);
    assert_eq!(
        (page.all("listbox").len(), value(&input).as_str(), said().as_str()),
        (1, "zzzz", "No match for “zzzz”")
    );
    // Opened with the mouse, no option is active: Enter goes to the first option, then picks it.
    type_into(&input, "").await;
    press(&input, "Enter").await;
    assert_eq!((page.all("listbox").len(), chosen().as_str()), (1, ""));
    assert_eq!(attribute(&input, "aria-activedescendant"), page.all("option")[0].id());
    press(&input, "Enter").await;
    assert_eq!((page.all("listbox").len(), chosen().as_str()), (0, "1"));
}

#[wasm_bindgen_test]
async fn enter_picks_the_only_option() {
    let box_ = combobox(None, many(1)).await;
    click(&box_.input).await;
    assert_eq!(active(&box_), "");
    press(&box_.input, "Enter").await;
    assert_eq!(box_.value.get_untracked().as_deref(), Some("0"));
}

#[wasm_bindgen_test]
async fn options_that_arrive_late_become_active() {
    let box_ = combobox(None, ComboOptions::Waiting).await;
    press(&box_.input, "ArrowDown").await;
    press(&box_.input, "Enter").await;
    assert_eq!(box_.page.all("listbox").len(), 1);
    box_.options.set(flows());
    settle().await;
    assert_eq!(active(&box_), "Authorize Application explicit-consent");
}

#[wasm_bindgen_test]
async fn an_input_method_s_keys_are_not_commands() {
    let box_ = combobox(None, flows()).await;
    compose(&box_.input, "ArrowDown").await;
    assert!(box_.page.all("listbox").is_empty());
    type_into(&box_.input, "gaste").await;
    for key in ["Enter", "Escape", "ArrowDown"] {
        compose(&box_.input, key).await;
    }
    assert_eq!((box_.page.all("listbox").len(), box_.value.get_untracked()), (1, None));
    assert_eq!(value(&box_.input), "gaste");
}
