//! One recipe: its questions, what it needs and can't do, and what it would change.

use super::changes::Changes;
use super::question::QuestionField;
use super::{RecipeTarget, words};
use guacamole_settings::recipes::{self, Answers, Recipe};
use leptos::html;
use leptos::prelude::*;
use rac_messages::Message;
use rac_ui::each;

#[component]
pub fn RecipeForm(
    target: RecipeTarget,
    recipe: &'static Recipe,
    answers: RwSignal<Answers>,
    lacking: Memo<Option<Message>>,
    changes: Memo<recipes::Changes>,
) -> impl IntoView {
    let asked = Memo::new(move |_| answers.with(|answers| recipe.asked(target.protocols.get(), answers)));
    let heading = NodeRef::<html::H3>::new();
    // The button that was pressed is gone.
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            let _ = heading.focus();
        }
    });
    let list = |title: Message, points: &'static [Message]| {
        (!points.is_empty()).then(|| {
            let points = points.iter().map(|text| view! { <li>{text.clone()}</li> }).collect_view();
            view! {
                <div class="rac-recipe-points">
                    <h4>{title}</h4>
                    <ul>{points}</ul>
                </div>
            }
        })
    };
    view! {
        <div>
            <h3 class="rac-recipe-heading" node_ref=heading tabindex="-1">{recipe.title.clone()}</h3>
            <p class="rac-help">{recipe.about.clone()}</p>
        </div>
        {each(
            move || asked.get(),
            |question| question.key.to_owned(),
            move |question| view! { <QuestionField question=question answers=answers /> }.into_any(),
        )}
        {list(words::NEEDS, recipe.needs)}
        {list(words::LIMITS, recipe.limits)}
        <Changes target=target lacking=lacking changes=changes />
    }
}
