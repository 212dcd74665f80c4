//! The dialog: a search and the list of recipes, then the one that was chosen.

use super::recipe_form::RecipeForm;
use super::server::{ServerRecipe, ServerRecipeForm};
use super::{RecipeTarget, words};
use crate::read_only::use_read_only_reason;
use guacamole_settings::recipes::{self, Answers, Recipe, nearest_layout};
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{Button, ButtonVariant, Dialog, Icon, SearchBox, fold, has_all_words, use_toasts};

/// The recipe that was chosen.
#[derive(Clone, Copy, PartialEq)]
enum Chosen {
    Settings(&'static Recipe),
    Server(ServerRecipe),
}

impl Chosen {
    fn recipe(self) -> Option<&'static Recipe> {
        match self {
            Self::Settings(recipe) => Some(recipe),
            Self::Server(_) => None,
        }
    }
}

#[component]
pub fn RecipesDialog(target: RecipeTarget, on_close: Callback<()>) -> impl IntoView {
    let toasts = use_toasts();
    let chosen = RwSignal::new(None::<Chosen>);
    let answers = RwSignal::new(Answers::default());
    let (typed, search) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let RecipeTarget { state, protocols, .. } = target;
    let choose = Callback::new(move |one: Chosen| {
        if let Some(recipe) = one.recipe() {
            answers.set(proposed(recipe));
        }
        chosen.set(Some(one));
    });
    let lacking = Memo::new(move |_| {
        let recipe = chosen.get()?.recipe()?;
        answers.with(|answers| recipe.lacking(protocols.get(), answers))
    });
    let changes = Memo::new(move |_| {
        let Some(recipe) = chosen.get().and_then(Chosen::recipe) else { return Vec::new() };
        let now = state.parsed().get().map(|parsed| parsed.map).unwrap_or_default();
        answers.with(|answers| recipe.changes(protocols.get(), answers, &now))
    });
    let mode = use_read_only_reason();
    let disabled = Signal::derive(move || {
        let nothing = || changes.with(Vec::is_empty).then_some(words::NO_CHANGES);
        mode.get().or_else(|| Some(lacking.get().or_else(nothing)?.text()))
    });
    let apply = Callback::new(move |()| {
        let Some(recipe) = chosen.get_untracked().and_then(Chosen::recipe) else {
            return;
        };
        if disabled.get_untracked().is_some() {
            return;
        }
        let changes = changes.get_untracked();
        let count = changes.len();
        target.apply.run(changes);
        // If the text would have to be rewritten, the editor asks first.
        if state.held().is_none() {
            toasts.success(words::applied(count, &recipe.title));
        }
        on_close.run(());
    });
    let buttons = move || match chosen.get() {
        None => view! { <Button on_click=on_close>{words::CLOSE}</Button> }.into_any(),
        Some(one) => view! {
            <Button icon=Icon::ChevronLeft on_click=Callback::new(move |()| chosen.set(None))>
                {words::BACK}
            </Button>
            {match one {
                Chosen::Settings(_) => view! {
                    <Button variant=ButtonVariant::Primary disabled=disabled on_click=apply>
                        {words::APPLY}
                    </Button>
                }
                .into_any(),
                Chosen::Server(_) => view! { <Button on_click=on_close>{words::CLOSE}</Button> }.into_any(),
            }}
        }
        .into_any(),
    };
    let body = move || match chosen.get() {
        Some(Chosen::Settings(recipe)) => view! {
            <RecipeForm target=target recipe=recipe answers=answers lacking=lacking changes=changes />
        }
        .into_any(),
        Some(Chosen::Server(recipe)) => {
            let form = |parts| view! { <ServerRecipeForm recipe=recipe parts=parts /> };
            target.parts.map(form).into_any()
        }
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
    on_choose: Callback<Chosen>,
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
        let mut fit: Vec<Chosen> = fit.into_iter().map(Chosen::Settings).collect();
        let matches = |one: &ServerRecipe| search.with(|search| has_all_words(&fold(&one.text()), search));
        let server = ServerRecipe::ALL.into_iter().filter(matches);
        let mut other: Vec<(Message, Message)> = other
            .iter()
            .map(|recipe| (recipe.title.clone(), words::only_for(recipe.protocols().words())))
            .collect();
        match target.parts {
            Some(_) => fit.extend(server.map(Chosen::Server)),
            None => other.extend(server.map(|one| (one.title(), one.elsewhere()))),
        }
        (fit, other)
    });
    let status = move || {
        found.with(|(fit, other)| match fit.len() + other.len() {
            0 => search.with(|search| words::none_found(search)),
            count => words::found(count),
        })
    };
    let one = move |one: Chosen| {
        let (title, about) = match one {
            Chosen::Settings(recipe) => (recipe.title.clone(), recipe.about.clone()),
            Chosen::Server(recipe) => (recipe.title(), recipe.about()),
        };
        view! {
            <li class="rac-recipe">
                <Button variant=ButtonVariant::Quiet on_click=Callback::new(move |()| on_choose.run(one))>
                    {title}
                </Button>
                <p class="rac-help">{about}</p>
            </li>
        }
    };
    let other = move |(title, why): (Message, Message)| {
        view! {
            <li class="rac-recipe">
                <span class="rac-recipe-title">{title}</span>
                <p class="rac-help">{why}</p>
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
                label=words::SEARCH
                placeholder=words::SEARCH_HINT
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
                    let rest = rest.iter().cloned().map(other).collect_view();
                    view! { {none} {fit} {rest} }
                })
            }}
        </ul>
    }
}
