//! Routes with any ids and any text.

use crate::route::*;
use authentik_rac::endpoints::{EndpointId, Protocol};
use authentik_rac::property_mappings::PropertyMappingId;
use authentik_rac::users::UserId;
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

fn list_view() -> impl Strategy<Value = ListView> {
    let look = || {
        let columns = proptest::collection::vec("[a-z_]{5,9}", 0..4);
        let look = (columns, any::<bool>()).prop_map(|(columns, compact)| SharedLook { columns, compact });
        proptest::option::of(look)
    };
    (any::<String>(), "-?[a-z_]{0,12}", 0..1000u32, 0..200u32, any::<u8>(), look()).prop_map(
        |(search, ordering, page, page_size, chips, look)| ListView {
            look,
            search,
            ordering,
            page: if page == 1 { 0 } else { page },
            page_size,
            chips: Chips::of(|chip| chips >> chip as u8 & 1 == 1),
        },
    )
}

fn tokens_view() -> impl Strategy<Value = TokensView> {
    (list_view(), any::<Option<i32>>(), any::<Option<u128>>(), any::<Option<i32>>()).prop_map(
        |(list, provider, endpoint, user)| TokensView {
            list,
            provider: provider.map(ProviderId),
            endpoint: endpoint.map(|n| EndpointId(Uuid::from_u128(n))),
            user: user.map(UserId),
        },
    )
}

fn endpoints_view() -> impl Strategy<Value = EndpointsView> {
    (list_view(), any::<Option<i32>>(), any::<Option<String>>()).prop_map(|(list, provider, protocol)| {
        EndpointsView {
            list,
            provider: provider.map(ProviderId),
            protocol: protocol.filter(|text| !text.is_empty()).map(Protocol::from),
        }
    })
}

fn activity_view() -> impl Strategy<Value = ActivityView> {
    let kind = proptest::option::of(select(ActivityKind::ALL.to_vec()));
    let minute = || {
        let minute = (0..10_000u32, 1..=12u32, 1..=28u32, 0..24u32, 0..60u32);
        proptest::option::of(minute.prop_map(|(year, month, day, hour, minute)| {
            format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}Z").parse::<Minute>().unwrap()
        }))
    };
    let period = (any::<u32>(), minute(), minute());
    (kind, any::<String>(), any::<String>(), any::<Option<i32>>(), period).prop_map(
        |(kind, user, endpoint, provider, (days, from, to))| {
            let provider = provider.map(ProviderId);
            let view = ActivityView { kind, user, endpoint, provider, ..ActivityView::default() };
            if from.is_some() || to.is_some() { view.with_range(from, to) } else { view.with_days(days) }
        },
    )
}

fn access_view() -> impl Strategy<Value = AccessView> {
    (
        any::<String>(),
        any::<String>(),
        select(AccessShow::ALL.to_vec()),
        any::<Option<u32>>(),
        any::<bool>(),
        any::<Option<(i32, i32)>>(),
    )
        .prop_map(|(user, endpoint, show, more_than, groups, compare)| AccessView {
            user,
            endpoint,
            show,
            more_than,
            groups,
            compare: compare.map(|(one, other)| (UserId(one), UserId(other))),
        })
}

pub fn route() -> impl Strategy<Value = Route> {
    let token = any::<u128>().prop_map(|n| ConnectionTokenId(Uuid::from_u128(n)));
    prop_oneof![
        Just(Route::OVERVIEW),
        Just(Route::ProviderNew),
        Just(Route::PREFERENCES),
        any::<Option<String>>().prop_map(|next| Route::Connect { next: next.filter(|n| !n.is_empty()) }),
        list_view().prop_map(Route::Providers),
        any::<i32>().prop_map(|id| Route::Provider(ProviderId(id), ProviderTab::Overview)),
        (any::<i32>(), tokens_view()).prop_map(|(id, mut view)| {
            view.provider = Some(ProviderId(id));
            Route::Provider(ProviderId(id), ProviderTab::Tokens(view))
        }),
        any::<i32>().prop_map(|id| Route::ProviderEdit(ProviderId(id))),
        any::<i32>().prop_map(|id| Route::ProviderClone(ProviderId(id))),
        (any::<i32>(), select(ProviderField::ALL.to_vec()))
            .prop_map(|(id, field)| Route::ProviderEditAt(ProviderId(id), field)),
        endpoints_view().prop_map(Route::Endpoints),
        (any::<Option<i32>>(), any::<Option<u128>>()).prop_map(|(provider, from)| Route::EndpointNew {
            provider: provider.map(ProviderId),
            from: from.map(|n| EndpointId(Uuid::from_u128(n))),
        }),
        any::<u128>().prop_map(|n| Route::EndpointEdit(EndpointId(Uuid::from_u128(n)))),
        (any::<u128>(), select(EndpointField::ALL.to_vec()))
            .prop_map(|(n, field)| Route::EndpointEditAt(EndpointId(Uuid::from_u128(n)), field)),
        list_view().prop_map(Route::Mappings),
        any::<Option<u128>>()
            .prop_map(|from| Route::MappingNew { from: from.map(|n| PropertyMappingId(Uuid::from_u128(n))) }),
        tokens_view().prop_map(Route::Tokens),
        activity_view().prop_map(Route::Activity),
        access_view().prop_map(Route::Access),
        any::<i32>().prop_map(|id| Route::User(UserId(id))),
        any::<u32>().prop_map(Route::ConnectMachinesAt),
        (any::<i32>(), any::<Option<i32>>(), any::<Option<u128>>()).prop_map(|(id, user, endpoint)| {
            let endpoint = endpoint.map(|n| EndpointId(Uuid::from_u128(n)));
            Route::Provider(
                ProviderId(id),
                ProviderTab::Check(CheckView { user: user.map(UserId), endpoint }),
            )
        }),
        token.clone().prop_map(Route::Token),
        token.prop_map(Route::TokenEdit),
    ]
}
