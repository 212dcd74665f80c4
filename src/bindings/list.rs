//! The Bindings tab of an endpoint.

use super::delete::DeleteBinding;
use super::form::BindingDialog;
use super::row::{RowActions, label, save_result, table};
use super::who_can_use::WhoCanUse;
use super::words;
use crate::read_only::use_disabled_reason;
use crate::resource::changed_access::use_changed_access;
use crate::resource::failure::ReadFailure;
use crate::resource::lists::words::and_hidden;
use crate::resource::lists::{Pages, RowFocus};
use crate::rest::{Client, Loading, Read, Submit};
use crate::rights::use_rights;
use crate::undo::use_undo;
use authentik_rac::bindings::api;
use authentik_rac::bindings::order::renumbering;
use authentik_rac::bindings::{Binding, BindingFields, BindingId};
use authentik_rac::endpoints::{self, Endpoint, EndpointId};
use authentik_rac::hidden_rows;
use authentik_rac::rights::Object;
use authentik_rac::undo::{Deleted, Kind};
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::{
    Button, ButtonVariant, DataTable, EmptyState, Icon, Notice, NoticeKind, TableSkeleton, UpdatedAgo,
    use_announcer,
};

/// The result of one write of a move: the binding's name, and the outcome as text.
type MoveResult = (Message, Result<Message, Message>);

/// The bindings of an endpoint in order, and a sentence about who can use it.
#[component]
pub fn BindingsList(endpoint: EndpointId) -> impl IntoView {
    let client = expect_context::<Client>();
    let announcer = use_announcer();
    let undo = use_undo();
    let target = endpoint.0;
    let rights = use_rights();
    let read = Read::new(move || api::seen_of_target(client, target));
    let bound = Read::new(move || client.send::<Endpoint>(endpoints::api::retrieve(endpoint)));
    let bindings: Signal<Vec<Binding>> = Memo::new(move |_| read.value().unwrap_or_default().rows).into();
    // Bindings that the account can't see may let other users in, or be the only ones.
    let missing = Memo::new(move |_| read.value().map_or(0, |whole| whole.missing));
    let pages = Pages::new(Signal::derive(move || bindings.with(Vec::len) as u32));
    let submit = Submit::new();
    let report = RwSignal::new(Vec::<MoveResult>::new());
    let creating = RwSignal::new(false);
    let refresh = Callback::new(move |()| read.refetch());
    // authentik may remember the access that was just changed.
    let changed = use_changed_access();
    let after_change = Callback::new(move |()| {
        changed.note(Kind::Endpoint.of(endpoint));
        read.refetch();
    });
    let moving = RwSignal::new(None);
    let refocus = StoredValue::new(None);

    let on_move = Callback::new(move |(id, up): (BindingId, bool)| {
        let before = bindings.get_untracked();
        let Some(after) = moved(&before, id, up) else { return };
        // The response under way may have a different order.
        if read.busy().get_untracked() || submit.busy().get_untracked() {
            return;
        }
        let orders: Vec<i32> = after.iter().map(|binding| binding.order).collect();
        let writes = renumbering(&orders);
        let place = after.iter().position(|binding| binding.pk == id).unwrap_or_default();
        let done = after
            .get(place)
            .map(|binding| words::moved(after.len(), label(binding), place + 1, writes.len()).text())
            .unwrap_or_default();
        report.set(Vec::new());
        moving.set(Some((id, up)));
        submit.run(async move {
            let mut results: Vec<MoveResult> = Vec::new();
            let mut written = Deleted::default();
            for (place, number) in writes {
                let Some(binding) = after.get(place) else { continue };
                let failed = results.iter().any(|(_, result)| result.is_err());
                let result = if failed {
                    Ok(words::NOT_TRIED)
                } else {
                    let mine = BindingFields { order: number, ..binding.fields() };
                    save_result(api::save(client, binding, &mine).await).map(|undone| {
                        written.items.extend(undone);
                        words::RENUMBERED
                    })
                };
                results.push((label(binding), result));
            }
            undo.record(&done, written);
            if results.iter().all(|(_, result)| result.is_ok()) {
                announcer.polite(done);
                // The binding may now be on another page.
                pages.go_to_row(place);
                refocus.try_set_value(Some((id, up)));
            } else {
                report.try_set(results);
            }
            moving.try_set(None);
            after_change.try_run(());
        });
    });
    let row_actions = RowActions {
        bindings,
        on_move,
        moving,
        refocus,
        editing: RwSignal::new(None),
        deleting: RwSignal::new(None),
        on_changed: after_change,
    };
    let table = table(row_actions);
    let columns = StoredValue::new(table.headings());
    let rows = Signal::derive(move || {
        let shown = pages.shown();
        let of_page = |all: &Vec<Binding>| {
            table.rows(all.iter().skip(shown.start).take(shown.len()).map(|binding| &binding.pk))
        };
        bindings.with(of_page)
    });
    let shown = Memo::new(move |_| match read.get() {
        Loading::Waiting => Shown::Waiting,
        Loading::Failed(_) => Shown::Failed,
        Loading::Ready(all) if all.rows.is_empty() && all.missing > 0 => Shown::Hidden,
        Loading::Ready(all) if all.rows.is_empty() && rights.sees_all(Object::Binding) == Some(false) => {
            Shown::NoneSeen
        }
        Loading::Ready(all) if all.rows.is_empty() => Shown::Empty,
        Loading::Ready(_) => Shown::Rows,
    });
    let add = move || {
        view! {
            <Button
                variant=ButtonVariant::Primary
                icon=Icon::Add
                disabled=use_disabled_reason(Object::Binding.add())
                on_click=Callback::new(move |()| creating.set(true))
            >
                {words::ADD}
            </Button>
        }
    };
    let body = move || match shown.get() {
        Shown::Waiting => view! { <TableSkeleton columns=6 rows=3 /> }.into_any(),
        Shown::Failed => view! { <ReadFailure state=read.state() on_retry=refresh /> }.into_any(),
        Shown::Empty => view! {
            <EmptyState title=words::EMPTY_TITLE icon=Icon::User>{words::EMPTY_TEXT}</EmptyState>
        }
        .into_any(),
        Shown::Hidden => view! {
            <EmptyState title=hidden_rows(missing.get()) icon=Icon::Lock>{words::HIDDEN_TEXT}</EmptyState>
        }
        .into_any(),
        Shown::NoneSeen => view! {
            <EmptyState title=Object::Binding.none_seen() icon=Icon::Lock>
                {Object::Binding.view_lacking()} " " {words::HIDDEN_TEXT}
            </EmptyState>
        }
        .into_any(),
        Shown::Rows => view! {
            <DataTable caption=words::CAPTION columns=columns.get_value() rows=rows busy=read.busy() />
            {move || {
                let missing = missing.get();
                (missing > 0).then(|| view! { <p class="rac-page-note">{and_hidden(missing)}</p> })
            }}
            {pages.pager()}
        }
        .into_any(),
    };
    let bound = Signal::derive(move || bound.value());
    let frame = NodeRef::<html::Div>::new();
    let at = read.at();
    let keeper = RowFocus::new(frame, move || {
        at.track();
        shown.track();
        pages.current();
    });
    view! {
        {move || matches!((shown.get(), missing.get()), (Shown::Empty | Shown::Rows, 0)).then(|| view! { <WhoCanUse bindings=bindings endpoint=bound /> })}
        <div class="rac-list" node_ref=frame on:focusin=move |event| keeper.remember(&event)>
        <div class="rac-toolbar">
            {add}
            <span class="rac-toolbar-end">
                <UpdatedAgo at=read.at() />
                <Button icon=Icon::Refresh busy=read.busy() on_click=refresh>
                    {words::REFRESH}
                </Button>
            </span>
        </div>
        {move || move_errors(report.get())}
        {body}
        </div>
        {changed.offer(Kind::Endpoint.of(endpoint))}
        {move || creating.get().then(|| {
            let all = bindings.get_untracked();
            view! {
                <BindingDialog
                    target=target
                    order=next_order(&all)
                    on_close=Callback::new(move |changed: bool| {
                        creating.set(false);
                        if changed {
                            // The new binding is there, unless the user chose another order.
                            pages.go_to_last();
                            after_change.run(());
                        }
                    })
                />
            }
        })}
        {move || row_actions.editing.get().map(|binding| view! {
            <BindingDialog
                target=target
                order=binding.order
                binding=binding
                on_close=Callback::new(move |changed: bool| {
                    row_actions.editing.set(None);
                    if changed {
                        after_change.run(());
                    }
                })
            />
        })}
        {move || row_actions.deleting.get().map(|binding| {
            let counts = |other: &Binding| other.enabled && other.pk != binding.pk;
            let last = binding.enabled && !bindings.with_untracked(|all| all.iter().any(counts));
            view! {
                <DeleteBinding
                    binding=binding
                    last=last
                    on_close=Callback::new(move |deleted: bool| {
                        row_actions.deleting.set(None);
                        if deleted {
                            after_change.run(());
                        }
                    })
                />
            }
        })}
    }
}

fn move_errors(results: Vec<MoveResult>) -> Option<AnyView> {
    (!results.is_empty()).then(|| {
        let items = results
            .into_iter()
            .map(|(name, result)| {
                let (Ok(what) | Err(what)) = result;
                view! { <li>{words::move_result(name, what)}</li> }
            })
            .collect_view();
        view! {
            <Notice kind=NoticeKind::Error title=words::MOVE_FAILED>
                <ul class="rac-plain-list">{items}</ul>
            </Notice>
        }
        .into_any()
    })
}

/// The bindings with one of them moved by one place; `None` at either end.
fn moved(bindings: &[Binding], id: BindingId, up: bool) -> Option<Vec<Binding>> {
    let from = bindings.iter().position(|binding| binding.pk == id)?;
    let to = if up { from.checked_sub(1)? } else { from + 1 };
    if to >= bindings.len() {
        return None;
    }
    let mut after = bindings.to_vec();
    after.swap(from, to);
    Some(after)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Waiting,
    Failed,
    /// There are bindings, but the account sees none of them.
    Hidden,
    /// There may be bindings that the account can't see.
    NoneSeen,
    Empty,
    Rows,
}

/// The order of a new binding: after all others.
fn next_order(bindings: &[Binding]) -> i32 {
    bindings.iter().map(|binding| binding.order).max().map_or(0, |last| last.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binding(n: u32, order: i32) -> Binding {
        let text = format!(
            r#"{{"pk":"11111111-2222-4333-8444-55556666000{n}","user":{n},"order":{order},
                "target":"9c9c9c9c-8b8b-4a7a-8969-585847473636"}}"#
        );
        authentik_rac::wire::read(&text).unwrap()
    }

    #[test]
    fn a_binding_moves_by_one_place_and_not_beyond_the_ends() {
        let all = [binding(1, 0), binding(2, 1), binding(3, 2)];
        let names = |bindings: Option<Vec<Binding>>| {
            bindings.map(|all| all.iter().map(Binding::name).collect::<Vec<_>>().join(""))
        };
        assert_eq!(names(moved(&all, all[1].pk, true)).as_deref(), Some("213"));
        assert_eq!(names(moved(&all, all[1].pk, false)).as_deref(), Some("132"));
        assert_eq!(moved(&all, all[0].pk, true), None);
        assert_eq!(moved(&all, all[2].pk, false), None);
        assert_eq!(moved(&all, binding(9, 0).pk, true), None);
    }

    #[test]
    fn a_new_binding_comes_last() {
        assert_eq!(next_order(&[]), 0);
        assert_eq!(next_order(&[binding(1, 10), binding(2, 4)]), 11);
        assert_eq!(next_order(&[binding(1, i32::MAX)]), i32::MAX);
    }
}
