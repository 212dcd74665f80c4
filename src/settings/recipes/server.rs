//! Recipes that create objects on the server: they list what they create, and are run in a dialog with a result each.

use super::words;
use crate::read_only::use_read_only_reason;
use crate::resource::lists::outcome_of;
use crate::resource::pickers::{Picker, Seen, option};
use crate::rest::Client;
use crate::undo::Run;
use authentik_rac::credentials::{self, Asking, MAPPING_EXPRESSION, MAPPING_NAME, Made, Piece};
use authentik_rac::flows::{self, Flow, FlowDesignation, FlowId};
use authentik_rac::property_mappings::{MappingFields, PropertyMapping, api};
use authentik_rac::undo::{Inverse, Item, Kind};
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::work_words::{WorkWords, of_all};
use rac_ui::{
    Button, ButtonVariant, Choice, Combobox, Field, Notice, NoticeKind, Outcome, RadioGroup, Task, WorkDialog,
};

/// What a form gives, so that what is created is used in it. Cheap to copy.
#[derive(Clone, Copy)]
pub struct FormParts {
    /// The authorization flow, in the form of a provider.
    pub flow: Option<RwSignal<Option<String>>>,
    pub mappings: RwSignal<Vec<String>>,
    /// Reads the options of both again.
    pub refetch: Callback<()>,
}

/// A recipe that creates objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServerRecipe {
    /// Users are asked at each launch.
    Prompt,
    /// A property mapping from the attributes of users.
    Attributes,
}

impl ServerRecipe {
    pub const ALL: [ServerRecipe; 2] = [ServerRecipe::Prompt, ServerRecipe::Attributes];

    pub fn title(self) -> Message {
        match self {
            Self::Prompt => words::PROMPT,
            Self::Attributes => words::ATTRIBUTES,
        }
    }

    pub fn about(self) -> Message {
        match self {
            Self::Prompt => words::PROMPT_ABOUT,
            Self::Attributes => words::ATTRIBUTES_ABOUT,
        }
    }

    /// Where it is, for dialogs that can't use what it creates.
    pub fn elsewhere(self) -> Message {
        match self {
            Self::Prompt => words::PROMPT_ELSEWHERE,
            Self::Attributes => words::ATTRIBUTES_ELSEWHERE,
        }
    }

    /// Everything that a search looks at.
    pub fn text(self) -> String {
        [self.title(), self.about(), words::CREDENTIAL_WORDS].map(String::from).join(" ")
    }

    fn needs(self) -> &'static [Message] {
        match self {
            Self::Prompt => PROMPT_NEEDS,
            Self::Attributes => ATTRIBUTES_NEEDS,
        }
    }

    fn limits(self) -> &'static [Message] {
        match self {
            Self::Prompt => PROMPT_LIMITS,
            Self::Attributes => ATTRIBUTES_LIMITS,
        }
    }
}

const PROMPT_NEEDS: &[Message] = &[words::PROMPT_NEED_1, words::PROMPT_NEED_2];
const PROMPT_LIMITS: &[Message] = &[words::PROMPT_LIMIT_1, words::PROMPT_LIMIT_2, words::PROMPT_LIMIT_3];
const ATTRIBUTES_NEEDS: &[Message] = &[words::ATTRIBUTES_NEED_1];
const ATTRIBUTES_LIMITS: &[Message] = &[words::ATTRIBUTES_LIMIT_1, words::ATTRIBUTES_LIMIT_2];

const OWN: &str = "own";
const EXISTING: &str = "existing";

/// One object to create.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Object {
    Piece(Piece),
    Mapping,
}

impl Object {
    fn of(recipe: ServerRecipe, has_flow: bool) -> Vec<Object> {
        match recipe {
            ServerRecipe::Attributes => vec![Object::Mapping],
            ServerRecipe::Prompt => {
                let pieces = Piece::ALL.into_iter().filter(|piece| !has_flow || *piece != Piece::Flow);
                pieces.map(Object::Piece).collect()
            }
        }
    }

    fn label(self) -> Message {
        match self {
            Object::Piece(piece) => piece.label(),
            Object::Mapping => words::mapping(MAPPING_NAME),
        }
    }
}

#[component]
pub fn ServerRecipeForm(recipe: ServerRecipe, parts: FormParts) -> impl IntoView {
    let client = expect_context::<Client>();
    let heading = NodeRef::<html::H3>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            let _ = heading.focus();
        }
    });
    let kind = RwSignal::new(OWN.to_owned());
    let flow = RwSignal::new(parts.flow.and_then(|flow| flow.get_untracked()));
    let picked = Memo::new(move |_| match kind.get().as_str() {
        EXISTING => flow.get().and_then(|id| id.parse::<FlowId>().ok()),
        _ => None,
    });
    let objects = Memo::new(move |_| Object::of(recipe, kind.with(|kind| kind == EXISTING)).len());
    let running = RwSignal::new(false);
    // What is known of the result: the flow asks, or it doesn't.
    let result = RwSignal::new(None::<Result<Message, Message>>);
    let mode = use_read_only_reason();
    let disabled = Signal::derive(move || {
        let is_missing = kind.with(|kind| kind == EXISTING) && picked.get().is_none();
        mode.get().or_else(|| is_missing.then(|| words::CHOOSE_FLOW.text()))
    });
    let questions = (recipe == ServerRecipe::Prompt).then(|| {
        let seen = Seen::new(move || flows::of_designation(client, FlowDesignation::Authorization));
        let picker = Picker::new(seen, |flow: &Flow| option(flow.pk.to_string(), &flow.name, &flow.slug));
        let choice = |value: &str, label: Message| Choice::new(value, label);
        let existing = move || {
            kind.with(|kind| kind == EXISTING).then(|| {
                view! {
                    <Field label=words::FLOW required=true>
                        <Combobox
                            value=flow
                            options=picker.options
                            placeholder=words::CHOOSE
                            on_retry=picker.retry
                        />
                    </Field>
                    <Notice kind=NoticeKind::Warning>{words::FLOW_SHARED}</Notice>
                }
            })
        };
        view! {
            <RadioGroup
                label=words::WHERE
                options=Signal::derive(move || {
                    vec![choice(OWN, words::FLOW_OWN), choice(EXISTING, words::FLOW_EXISTING)]
                })
                value=kind
            />
            {existing}
        }
    });
    let list = move || {
        objects.get();
        let all = Object::of(recipe, kind.with_untracked(|kind| kind == EXISTING));
        all.into_iter().map(|object| view! { <li>{object.label()}</li> }).collect_view()
    };
    let points = |points: &'static [Message]| {
        points.iter().map(|text| view! { <li>{text.clone()}</li> }).collect_view()
    };
    let close = Callback::new(move |ended: Option<Result<Message, Message>>| {
        running.set(false);
        if let Some(ended) = ended {
            result.set(Some(ended));
        }
    });
    let outcome = move || {
        result.get().map(|result| match result {
            Ok(text) => view! { <Notice kind=NoticeKind::Success>{text}</Notice> }.into_any(),
            Err(text) => view! {
                <Notice kind=NoticeKind::Warning title=words::NOT_COMPLETE>{text}</Notice>
            }
            .into_any(),
        })
    };
    view! {
        <div>
            <h3 class="rac-recipe-heading" node_ref=heading tabindex="-1">{recipe.title()}</h3>
            <p class="rac-help">{recipe.about()}</p>
        </div>
        {questions}
        <div class="rac-recipe-points">
            <h4>{words::NEEDS}</h4>
            <ul>{points(recipe.needs())}</ul>
        </div>
        <div class="rac-recipe-points">
            <h4>{words::LIMITS}</h4>
            <ul>{points(recipe.limits())}</ul>
        </div>
        <div class="rac-recipe-points">
            <h4>{words::CREATES}</h4>
            <ul aria-label=words::CREATES>{list}</ul>
            <p class="rac-help">{words::AT_ONCE}</p>
        </div>
        {outcome}
        <div>
            <Button
                variant=ButtonVariant::Primary
                disabled=disabled
                on_click=Callback::new(move |()| running.set(true))
            >
                {words::CREATE}
            </Button>
        </div>
        {move || {
            running
                .get()
                .then(|| {
                    view! { <Creating recipe=recipe parts=parts flow=picked.get_untracked() on_close=close /> }
                })
        }}
    }
}

/// The run. `on_close` receives what came of it, once it is known.
#[component]
fn Creating(
    recipe: ServerRecipe,
    parts: FormParts,
    flow: Option<FlowId>,
    on_close: Callback<Option<Result<Message, Message>>>,
) -> impl IntoView {
    let client = expect_context::<Client>();
    let objects = StoredValue::new(Object::of(recipe, flow.is_some()));
    let items = objects.with_value(|objects| {
        let item = |(at, object): (usize, &Object)| (at.to_string(), object.label().text());
        objects.iter().enumerate().map(item).collect::<Vec<_>>()
    });
    let count = items.len();
    // One at a time: each takes what is known, and puts it back with what it has learnt.
    let known = StoredValue::new(Asking::of(flow));
    let undo = Run::new(|_| words::mapping_created(MAPPING_NAME));
    let finished = undo.clone();
    let task = Task::new(move |id: String| {
        let undo = undo.clone();
        async move {
            let object =
                id.parse().ok().and_then(|at: usize| objects.try_with_value(|all| all.get(at).copied())?);
            let made = match object {
                Some(Object::Piece(piece)) => {
                    let Some(mut asking) = known.try_get_value() else { return Outcome::Stop(String::new()) };
                    if let Some(missing) = asking.lacks(piece) {
                        return Outcome::Failed(words::skipped(missing.label()).into());
                    }
                    let made = asking.make(&client, piece).await;
                    known.try_set_value(asking);
                    made
                }
                Some(Object::Mapping) => mapping(&client, parts, &undo).await,
                None => return Outcome::Stop(String::new()),
            };
            match made {
                Ok(Made::Created) => Outcome::Done,
                Ok(Made::There) => Outcome::Already,
                Err(error) => outcome_of(Err(error)),
            }
        }
    });
    let close = Callback::new(move |done: Vec<String>| {
        finished.finish();
        let is_whole = done.len() == count;
        if recipe == ServerRecipe::Attributes {
            parts.refetch.run(());
            let text = words::mapping_chosen(MAPPING_NAME);
            return on_close.run(Some(if is_whole { Ok(text) } else { Err(words::HALF_DONE) }));
        }
        let made_flow = known.get_value().flow;
        if !is_whole {
            return on_close.run(Some(Err(words::HALF_DONE)));
        }
        on_close.run(None);
        let Some(made_flow) = made_flow else { return };
        leptos::task::spawn_local(async move {
            let asked = credentials::asked_by(client, made_flow).await;
            let result = match &asked {
                Err(error) => Err(error.sentence()),
                Ok(asked) if credentials::is_login(asked) => {
                    if let Some(flow) = parts.flow {
                        flow.try_set(Some(made_flow.to_string()));
                        parts.refetch.run(());
                    }
                    Ok(if parts.flow.is_some() { words::ASKS_AND_CHOSEN } else { words::ASKS })
                }
                Ok(_) => Err(words::DOES_NOT_ASK),
            };
            on_close.run(Some(result));
        });
    });
    view! {
        <WorkDialog
            title=recipe.title()
            running_title=words::CREATING
            start_label=words::CREATE
            items=items
            work=task
            results=RESULTS
            on_close=close
            at_once=true
            in_order=true
        />
    }
}

const RESULTS: WorkWords = WorkWords {
    done: || words::CREATED,
    already: || words::ALREADY_THERE,
    heading: |done, all| of_all(done, all, words::objects_created, words::objects_created_of),
    succeeded: words::count_created,
    so_far: words::count_created,
    unneeded: words::count_already_there,
};

/// Creates the mapping, unless there is one with its name, and chooses it in the form.
async fn mapping(client: &Client, parts: FormParts, undo: &Run) -> Result<Made, authentik_rac::RestError> {
    let there = api::seen(*client).await?.rows.into_iter().find(|one| one.name == MAPPING_NAME);
    let (id, made) = match there {
        Some(there) => (there.pk, Made::There),
        None => {
            let fields = MappingFields {
                name: MAPPING_NAME.to_owned(),
                expression: MAPPING_EXPRESSION.to_owned(),
                ..MappingFields::default()
            };
            let created: PropertyMapping = client.send(api::create(&fields.to_json())).await?;
            let it = Kind::PropertyMapping.of(created.pk);
            undo.add_inverse(Inverse::Item(Item::created(it, MAPPING_NAME, created.fields().to_json())));
            (created.pk, Made::Created)
        }
    };
    parts.mappings.try_update(|mappings| {
        let id = id.to_string();
        if !mappings.contains(&id) {
            mappings.push(id);
        }
    });
    Ok(made)
}
