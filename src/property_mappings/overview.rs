//! The Overview tab of a mapping: its fields, what uses it, and its test.

use super::expression::highlighted;
use super::fields::label;
use super::test_panel::TestMapping;
use super::users_of::UsesList;
use super::{managed, words};
use crate::settings::StoredSettings;
use authentik_rac::property_mappings::{MappingField, PropertyMapping};
use leptos::prelude::*;
use rac_ui::{CodeView, Notice, NoticeKind};
use serde_json::{Map, Value};

#[component]
pub fn MappingOverview(mapping: PropertyMapping) -> impl IntoView {
    let keeper = match &mapping.managed {
        Some(mark) => words::managed_by(managed::keeper(mark), mark),
        None => words::MANAGED_NO,
    };
    let mut about = Some(view! {
        <dt>{words::ID}</dt>
        <dd>
            <code>{mapping.pk.to_string()}</code>
        </dd>
        <dt>{words::MANAGED}</dt>
        <dd>{keeper}</dd>
    });
    let value = |field: &MappingField| match field {
        MappingField::Name => mapping.name.clone().into_any(),
        MappingField::StaticSettings => view! {
            <StoredSettings
                label=words::STATIC_SETTINGS
                settings=mapping.static_settings.clone()
                none=words::SETTINGS_NONE
            />
            {dropped_note(&mapping.static_settings)}
        }
        .into_any(),
        MappingField::Expression if mapping.has_expression() => {
            view! { <CodeView label=words::EXPRESSION spans=highlighted(&mapping.expression) /> }.into_any()
        }
        MappingField::Expression => words::EXPRESSION_NONE.into_any(),
    };
    let row = |field: &MappingField| {
        view! {
            <dt>{label(*field)}</dt>
            <dd>{value(field)}</dd>
            {(*field == MappingField::Name).then(|| about.take())}
        }
    };
    let rows = MappingField::ALL.iter().map(row).collect_view();
    let is_managed = mapping.managed.is_some();
    view! {
        {is_managed
            .then(|| {
                view! {
                    <Notice kind=NoticeKind::Info title=words::MANAGED_TITLE>
                        {words::MANAGED_TEXT}
                    </Notice>
                }
            })}
        <dl class="rac-description-list">
            {rows}
            <dt>{words::USED_BY}</dt>
            <dd>
                <UsesList id=mapping.pk />
            </dd>
        </dl>
        <section class="rac-section">
            <TestMapping mapping=mapping />
        </section>
    }
}

/// Names the settings that authentik drops at launch.
fn dropped_note(settings: &Map<String, Value>) -> Option<impl IntoView> {
    let dropped = dropped(settings);
    (!dropped.is_empty()).then(|| view! { <p class="rac-help">{words::dropped_settings(&dropped)}</p> })
}

/// The settings that authentik drops at launch: those with values that Python treats as false.
fn dropped(settings: &Map<String, Value>) -> Vec<&str> {
    let is_falsy = |value: &Value| match value {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) => false,
        Value::Number(number) => {
            let digits = number.as_str().split(['e', 'E']).next().unwrap_or_default();
            digits.bytes().all(|byte| matches!(byte, b'0' | b'.' | b'-'))
        }
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
    };
    settings.iter().filter(|(_, value)| is_falsy(value)).map(|(name, _)| name.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn falsy_settings_are_named_as_dropped() {
        let settings: Map<String, Value> = serde_json::from_str(
            r#"{"a":"","b":null,"c":false,"d":0,"e":-0.0,"f":0e7,"g":[],"h":{},
                "i":"false","j":"0","k":true,"l":0.1,"m":10,"n":[0],"o":{"x":0}}"#,
        )
        .unwrap();
        assert_eq!(dropped(&settings), ["a", "b", "c", "d", "e", "f", "g", "h"]);
    }
}
