//! A profile's colour and name: never the one without the other.

use super::{Profile, profile_words as words, use_session};
use leptos::prelude::*;
use rac_ui::{Notice, NoticeKind};

/// The mark of the profile with this id.
#[component]
pub fn ProfileMark(profile: Profile) -> impl IntoView {
    let profiles = use_session().profiles();
    view! {
        <span class="rac-profile-mark" data-profile=profile.colour.key()>
            <bdi>{move || profiles.label(&profile.id)}</bdi>
        </span>
    }
}

/// On the connect page: which authentik the token is for. Its address is part of the connection, not to be typed here.
#[component]
pub fn ProfileToConnect() -> impl IntoView {
    let profiles = use_session().profiles();
    let profile = profiles.current().get_untracked();
    let url = profile.url(&super::profiles::origin());
    view! {
        <div class="rac-profile-connect">
            <ProfileMark profile=profile />
            <span class="rac-profile-url">{url}</span>
        </div>
    }
}

/// Says that the current connection is about to end, where it is.
#[component]
pub fn StaleProfile() -> impl IntoView {
    let stale = use_session().profiles().stale();
    move || {
        stale
            .with(Option::is_some)
            .then(|| view! { <Notice kind=NoticeKind::Warning>{words::STALE}</Notice> })
    }
}
