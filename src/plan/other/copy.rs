//! `#/providers/7/copy`: a provider, copied to another instance.

use super::choose::{Inside, WithOther};
use super::missing::Missing;
use super::words;
use crate::page_title::PageTitle;
use crate::plan::apply::Apply;
use crate::plan::planned::imported;
use crate::plan::preview::Preview;
use crate::plan::state::{Draft, Mode, Places};
use crate::plan::words as plan_words;
use crate::read_only::use_read_only_reason;
use crate::recent_changes;
use crate::resource::failure::ReadFailure;
use crate::rest::{Client, Read};
use crate::route::{ListView, ProviderTab, Route};
use crate::undo::use_undo;
use authentik_rac::providers::ProviderId;
use guacamole_settings::secret_names;
use leptos::prelude::*;
use rac_formats::copy::{Along, of_provider};
use rac_formats::import::{Format, Reading};
use rac_formats::snapshot::{Scope, Snapshot, read_part};
use rac_formats::{Import, Item, Kind, Secrets};
use rac_messages::Message;
use rac_ui::{Button, Checkbox, FieldGroup, Icon, Notice, NoticeKind};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// How many objects with secrets are named.
const MOST: usize = 10;

/// This instance, read as a whole.
#[derive(Clone, Copy)]
pub struct Here {
    read: Read<Arc<Snapshot>>,
    progress: RwSignal<Option<Message>>,
}

impl Here {
    /// With the client in the context.
    pub fn new() -> Self {
        let client = expect_context::<Client>();
        let progress = RwSignal::new(None);
        let read = Read::new(move || async move {
            let on_rows = move |rows| {
                progress.try_set(Some(plan_words::reading(rows)));
            };
            read_part(&client, &Scope::of_kinds(Kind::ALL), on_rows).await.map(Arc::new)
        });
        Here { read, progress }
    }

    pub fn get(self) -> Option<Arc<Snapshot>> {
        self.read.value()
    }

    pub fn again(self) -> Callback<()> {
        self.read.retry()
    }

    /// That it is being read, or why it is not there.
    pub fn view(self) -> impl IntoView {
        let busy = self.read.busy();
        view! {
            <ReadFailure state=self.read.state() on_retry=self.read.retry() />
            <p class="rac-plan-recognised" role="status">{move || busy.get().then(|| self.progress.get()).flatten()}</p>
        }
    }
}

/// Objects that come from no file.
pub fn reading(items: Vec<Item>) -> Arc<Reading> {
    let entries = items.len();
    let import = Import { items: items.into_iter().map(imported).collect(), ..Import::default() };
    Arc::new(Reading {
        format: Format::PlanYaml,
        formats: vec![Format::PlanYaml],
        columns: Vec::new(),
        entries,
        import,
    })
}

#[component]
pub fn CopyPage(id: ProviderId) -> impl IntoView {
    let here = Here::new();
    // `None` until it is known; then the name, if there is such a provider.
    let name = Memo::new(move |_| {
        let here = here.get()?;
        let found = here.instance.providers.iter().find(|one| one.pk == id);
        Some(found.map(|one| one.name.clone()))
    });
    let title = Signal::derive(move || words::copy(name.get().flatten().as_deref()).text());
    let inside: Inside =
        Arc::new(move |places| view! { <CopyTo id=id here=here places=places /> }.into_any());
    let body = move || {
        match name.get() {
        None => ().into_any(),
        Some(None) => view! {
            <Notice kind=NoticeKind::Warning>
                {words::NOT_HERE} " " <a href=Route::Providers(ListView::default()).to_hash()>{words::BACK}</a>
            </Notice>
        }
        .into_any(),
        Some(Some(name)) => {
            let provider = Route::Provider(id, ProviderTab::Overview).to_hash();
            view! {
                <p class="rac-page-note"><a href=provider><bdi>{name}</bdi></a></p>
                <WithOther label=words::COPY_TO inside=Arc::clone(&inside) />
            }
            .into_any()
        }
    }
    };
    view! {
        <header class="rac-page-header">
            <PageTitle text=title section=words::PROVIDERS />
        </header>
        <p class="rac-page-note">{words::COPY_ABOUT}</p>
        <div class="rac-plan">{here.view()} {body}</div>
    }
}

/// In the context of the other instance.
#[component]
fn CopyTo(id: ProviderId, here: Here, places: Places) -> impl IntoView {
    let draft = Draft::new(Mode::Copy).between(places.clone(), here.again());
    let along = RwSignal::new(Along {
        settings: true,
        endpoints: true,
        bindings: true,
        property_mappings: false,
        application: true,
        outposts: true,
    });
    // What goes along depends on what is there.
    let items = Memo::new_with_compare(
        move |_| {
            let (here, there) = (here.get()?, draft.snapshot.get()?);
            let known: HashSet<&str> =
                there.instance.property_mappings.iter().map(|one| one.name.as_str()).collect();
            let objects = here.instance.objects(Secrets::Included);
            Some(Arc::new(of_provider(objects, &id.to_string(), along.get(), &known)))
        },
        |_, _| true,
    );
    Effect::new(move |_| {
        let items = items.get();
        // What was chosen and corrected is of other rows.
        draft.left_out.set(HashSet::new());
        draft.fixed.set(BTreeMap::new());
        draft.reading.set(items.map(|items| reading(items.to_vec())));
    });
    draft.preview();
    let there = StoredValue::new(places.there);
    let secrets = move || {
        let items = items.get()?;
        let with = items.iter().map(|item| (item, item.settings().map(secret_names).unwrap_or_default()));
        let all: Vec<Message> = with
            .filter(|(_, names)| !names.is_empty())
            .map(|(item, names)| words::secrets_of(item, &names))
            .collect();
        let more = all.len().saturating_sub(MOST);
        let more = (more > 0).then(|| view! { <li>{words::more(more)}</li> });
        (!all.is_empty()).then(|| {
            let list = all.into_iter().take(MOST).map(|text| view! { <li>{text}</li> }).collect_view();
            view! {
                <Notice kind=NoticeKind::Warning title=there.with_value(|there| words::secrets_title(there))>
                    <p>{there.with_value(|there| words::secrets(there))}</p>
                    <ul class="rac-plan-file-points">{list} {more}</ul>
                </Notice>
            }
        })
    };
    let is_there = Memo::new(move |_| items.with(Option::is_some));
    let choices = move || is_there.get().then(|| choices(along));
    view! {
        {status(draft)}
        {choices}
        <Missing draft=draft items=items />
        {secrets}
        <Preview draft=draft />
        <p class="rac-help">{there.with_value(|there| words::about_undo(there))}</p>
        <Apply draft=draft />
        <Undoing draft=draft there=there />
    }
}

/// What was copied, each with a button that undoes it.
#[component]
fn Undoing(draft: Draft, there: StoredValue<String>) -> impl IntoView {
    let undo = use_undo();
    let reason = use_read_only_reason();
    let asked = undo.asked();
    // Afterwards, the preview is from before.
    Effect::new(move |was_open: Option<bool>| {
        let is_open = asked.with(Option::is_some);
        if was_open == Some(true) && !is_open {
            draft.outdated.set(true);
        }
        is_open
    });
    let copied = Memo::new(move |_| {
        let entries =
            undo.entries().into_iter().filter(|entry| !entry.items.is_empty() && !entry.is_undone());
        entries.map(|entry| (entry.id, entry.title)).collect::<Vec<_>>()
    });
    let one = move |(id, title): (u32, Message)| {
        let name = words::undo_of(&title);
        view! {
            <Notice kind=NoticeKind::Info>
                <p>{there.with_value(|there| words::copied(there, &title))}</p>
                <Button
                    icon=Icon::Undo
                    label=name
                    disabled=reason
                    on_click=Callback::new(move |()| undo.ask(id, false))
                >
                    {words::UNDO}
                </Button>
            </Notice>
        }
    };
    view! {
        {move || copied.get().into_iter().map(one).collect_view()}
        {recent_changes::dialog()}
    }
}

/// What is read of the other instance, or why it could not be.
pub fn status(draft: Draft) -> impl IntoView {
    let trouble = move || {
        draft.trouble.get().map(|(title, text)| {
            view! { <Notice kind=NoticeKind::Error title=title>{text}</Notice> }
        })
    };
    view! {
        {trouble}
        <p class="rac-plan-recognised" role="status">{move || draft.busy.get()}</p>
    }
}

type Part = (Message, fn(&mut Along) -> &mut bool);

const PARTS: [Part; 6] = [
    (words::SETTINGS, |along| &mut along.settings),
    (words::ENDPOINTS, |along| &mut along.endpoints),
    (words::BINDINGS, |along| &mut along.bindings),
    (words::APPLICATION, |along| &mut along.application),
    (words::OUTPOSTS, |along| &mut along.outposts),
    (words::ALONG_MAPPINGS, |along| &mut along.property_mappings),
];

fn choices(along: RwSignal<Along>) -> AnyView {
    let one = move |(label, field): Part| {
        view! {
            <Checkbox
                checked=Signal::derive(move || *field(&mut along.get()))
                label=label
                on_change=Callback::new(move |on| along.update(|along| *field(along) = on))
            />
        }
    };
    view! {
        <FieldGroup label=words::ALONG help=words::ALONG_HELP>
            <div class="rac-export-also">{PARTS.map(one).collect_view()}</div>
        </FieldGroup>
    }
    .into_any()
}
