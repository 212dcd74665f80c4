use authentik_client::models as client;
use authentik_rac::flows::{Flow, FlowDesignation};
use authentik_rac::wire::v3;

use crate::shape::assert_fields_known;
use crate::{id, read};

#[test]
fn a_flow_reads_the_same() {
    let theirs = client::Flow {
        pk: id(11),
        name: "Ask".into(),
        slug: "ask-first".into(),
        title: "Continue?".into(),
        designation: client::FlowDesignationEnum::Authorization,
        ..Default::default()
    };
    let ours: Flow = read(&theirs);
    assert_eq!(
        (ours.pk.0, ours.name, ours.slug, ours.title),
        (theirs.pk, theirs.name.clone(), theirs.slug.clone(), theirs.title.clone())
    );
    assert_eq!(ours.designation, FlowDesignation::Authorization);
    assert_fields_known::<v3::Flow, client::Flow>();
}
