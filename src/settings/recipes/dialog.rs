//! The dialog: a search and the list of recipes, then the one that was chosen.

use super::recipe_form::RecipeForm;
use super::{RecipeTarget, words};
use guacamole_settings::recipes::{self, Answers, Recipe, nearest_layout};
use leptos::html;
use leptos::prelude::*;
use rac_ui::{Button, ButtonVariant, Dialog, Icon, SearchBox, fold, has_all_words, use_toasts};

#[component]
pub fn RecipesDialog(target: RecipeTarget, on_close: Callback<()>) -> impl IntoView {
    let toasts = use_toasts();
    let chosen = RwSignal::new(None::<&'static Recipe>);
    let answers = RwSignal::new(Answers::default());
    let (typed, search) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let RecipeTarget { state, protocols, .. } = target;
    let choose = Callback::new(move |recipe: &'static Recipe| {
        answers.set(proposed(recipe));
        chosen.set(Some(recipe));
    });
    let lacking = Memo::new(move |_| {
        let recipe = chosen.get()?;
        answers.with(|answers| recipe.lacking(protocols.get(), answers))
    });
    let changes = Memo::new(move |_| {
        let Some(recipe) = chosen.get() else { return Vec::new() };
        let now = state.parsed().get().map(|parsed| parsed.map).unwrap_or_default();
        answers.with(|answers| recipe.changes(protocols.get(), answers, &now))
    });
    let disabled = Signal::derive(move || {
        let nothing = || changes.with(Vec::is_empty).then(|| words::NO_CHANGES.to_owned());
        lacking.get().or_else(nothing)
    });
    let apply = Callback::new(move |()| {
        let Some(recipe) = chosen.get_untracked().filter(|_| disabled.get_untracked().is_none()) else {
            return;
        };
        let changes = changes.get_untracked();
        let count = changes.len();
        target.apply.run(changes);
        // If the text would have to be rewritten, the editor asks first.
        if state.held().is_none() {
            toasts.success(words::applied(recipe.title, count));
        }
        on_close.run(());
    });
    let buttons = move || match chosen.get() {
        None => view! { <Button on_click=on_close>{words::CLOSE}</Button> }.into_any(),
        Some(_) => view! {
            <Button icon=Icon::ChevronLeft on_click=Callback::new(move |()| chosen.set(None))>
                {words::BACK}
            </Button>
            <Button variant=ButtonVariant::Primary disabled=disabled on_click=apply>
                {words::APPLY}
            </Button>
        }
        .into_any(),
    };
    let body = move || match chosen.get() {
        Some(recipe) => view! {
            <RecipeForm target=target recipe=recipe answers=answers lacking=lacking changes=changes />
        }
        .into_any(),
        None => view! { <List target=target typed=typed search=search on_choose=choose /> }.into_any(),
    };
    view! {
        <Dialog title=words::TITLE on_close=on_close wide=true footer=move || buttons>
            // A form of its own: Enter must not submit the form around the dialog.
            <form
                class="rac-recipes"
                novalidate=true
                on:submit=move |event| {
                    event.prevent_default();
                    event.stop_propagation();
                    apply.run(());
                }
            >
                {body}
            </form>
        </Dialog>
    }
}

/// The proposed answers: of keyboard layouts, the one that is nearest to the browser's language.
fn proposed(recipe: &'static Recipe) -> Answers {
    let mut answers = Answers::of(recipe.questions);
    let layout = recipe.questions.iter().find(|question| question.kind == recipes::Kind::Layout);
    let nearest = window().navigator().language().as_deref().and_then(nearest_layout);
    if let (Some(question), Some(nearest)) = (layout, nearest) {
        answers.set(question.key, nearest);
    }
    answers
}

#[component]
fn List(
    target: RecipeTarget,
    typed: RwSignal<String>,
    search: RwSignal<String>,
    on_choose: Callback<&'static Recipe>,
) -> impl IntoView {
    let found = Memo::new(move |_| {
        let protocols = target.protocols.get();
        let matches =
            |recipe: &&'static Recipe| search.with(|search| has_all_words(&fold(&recipe.text()), search));
        let (fit, other): (Vec<_>, Vec<_>) = recipes::ALL
            .iter()
            .copied()
            .filter(matches)
            .partition(|recipe| recipe.protocols().meets(protocols));
        (fit, other)
    });
    let status = move || {
        found.with(|(fit, other)| match fit.len() + other.len() {
            0 => search.with(|search| words::none_found(search)),
            count => words::found(count),
        })
    };
    let one = move |recipe: &'static Recipe| {
        view! {
            <li class="rac-recipe">
                <Button variant=ButtonVariant::Quiet on_click=Callback::new(move |()| on_choose.run(recipe))>
                    {recipe.title}
                </Button>
                <p class="rac-help">{recipe.about}</p>
            </li>
        }
    };
    let other = move |recipe: &'static Recipe| {
        view! {
            <li class="rac-recipe">
                <span class="rac-recipe-title">{recipe.title}</span>
                <p class="rac-help">{words::only_for(recipe.protocols())}</p>
            </li>
        }
    };
    // After "Back", the button that was pressed is gone.
    let box_around = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        let input = box_around.get().and_then(|around| around.query_selector("input").ok().flatten());
        if let Some(input) = input {
            use wasm_bindgen::JsCast;
            let _ = input.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    });
    view! {
        <p class="rac-help">{words::ABOUT}</p>
        <div node_ref=box_around>
            <SearchBox
                value=typed
                on_search=Callback::new(move |text| search.set(text))
                label=words::SEARCH.to_owned()
                placeholder=words::SEARCH_HINT.to_owned()
                at_once=true
            />
        </div>
        <p class="rac-visually-hidden" role="status">{status}</p>
        <ul class="rac-recipe-list" role="list" aria-label=words::LIST>
            {move || {
                found.with(|(fit, rest)| {
                    let none = fit.is_empty() && rest.is_empty();
                    let none = none.then(|| view! { <li class="rac-help">{status}</li> });
                    let fit = fit.iter().copied().map(one).collect_view();
                    let rest = rest.iter().copied().map(other).collect_view();
                    view! { {none} {fit} {rest} }
                })
            }}
        </ul>
    }
}
