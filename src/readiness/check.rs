//! One item of a checklist: its subject, state, reason and fixes.

use super::words;
use crate::rest::Loading;
use crate::route::Route;
use authentik_rac::{ErrorKind, RestError};
use rac_messages::Message;
use uuid::Uuid;

/// What a connection needs, in the order of a launch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The account of the user in question.
    Account,
    Application,
    /// Who can use the application.
    ApplicationAccess,
    /// Who can use the endpoint.
    EndpointAccess,
    Endpoints,
    Outpost,
    OutpostHealth,
    Limit,
    Expiry,
    Settings,
    /// Whether anything gives guacd the credentials that the machine needs.
    Credentials,
    /// Whether guacd can reach the machine.
    Host,
}

/// The state of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Not known yet.
    Waiting,
    Ready,
    /// Open to everyone.
    Open,
    /// Connections are possible, but something should be checked.
    Attention,
    /// No one can connect, or this user can't.
    Blocks,
    /// The account can't see it, or it could not be read.
    NotKnown,
    /// The API doesn't say.
    OnlyServer,
}

/// A fix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    AssignApplication,
    CreateApplication,
    JoinOutpost,
    CreateOutpost,
    /// Adds the first binding to an open endpoint or application, given by id and name.
    Restrict(Uuid, String),
    /// A link to another page, with its text.
    Open(Message, Route),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub subject: Subject,
    pub verdict: Verdict,
    /// The reason.
    pub reason: Message,
    pub fixes: Vec<Fix>,
}

impl Check {
    pub fn new(subject: Subject, verdict: Verdict, reason: impl Into<Message>) -> Self {
        Check { subject, verdict, reason: reason.into(), fixes: Vec::new() }
    }

    pub fn with(mut self, fixes: impl IntoIterator<Item = Fix>) -> Self {
        self.fixes.extend(fixes);
        self
    }

    pub fn waiting(subject: Subject) -> Self {
        Check::new(subject, Verdict::Waiting, words::WAITING)
    }

    /// The check of data that could not be read, for lack of a permission or another reason.
    pub fn not_known(subject: Subject, error: &RestError) -> Self {
        let reason = match error.kind {
            ErrorKind::NoPermission | ErrorKind::NotFound => words::not_permitted_to_see(subject),
            _ => error.sentence(),
        };
        Check::new(subject, Verdict::NotKnown, reason)
    }

    /// The check of data that were read, or why there is none.
    pub fn of<T>(subject: Subject, read: &Loading<T>, judge: impl FnOnce(&T) -> Check) -> Check {
        match read {
            Loading::Waiting => Check::waiting(subject),
            Loading::Failed(error) => Check::not_known(subject, error),
            Loading::Ready(value) => judge(value),
        }
    }
}

/// The counts of a checklist's states.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    pub waiting: usize,
    pub ready: usize,
    pub open: usize,
    pub attention: usize,
    pub blocks: usize,
    pub not_known: usize,
    pub only_server: usize,
}

impl Sum {
    pub fn of(checks: &[Check]) -> Self {
        let mut sum = Sum::default();
        for check in checks {
            match check.verdict {
                Verdict::Waiting => sum.waiting += 1,
                Verdict::Ready => sum.ready += 1,
                Verdict::Open => sum.open += 1,
                Verdict::Attention => sum.attention += 1,
                Verdict::Blocks => sum.blocks += 1,
                Verdict::NotKnown => sum.not_known += 1,
                Verdict::OnlyServer => sum.only_server += 1,
            }
        }
        sum
    }

    /// The number of checks.
    pub fn all(self) -> usize {
        self.judged() + self.waiting + self.not_known + self.only_server
    }

    /// The number of checks with a result.
    pub fn judged(self) -> usize {
        self.ready + self.open + self.attention + self.blocks
    }

    /// The worst result.
    pub fn verdict(self) -> Verdict {
        match self {
            Sum { blocks: 1.., .. } => Verdict::Blocks,
            Sum { waiting: 1.., .. } => Verdict::Waiting,
            Sum { attention: 1.., .. } => Verdict::Attention,
            Sum { open: 1.., .. } => Verdict::Open,
            Sum { not_known: 1.., .. } => Verdict::NotKnown,
            _ => Verdict::Ready,
        }
    }
}

/// The checks whose state differs from before: the effect of a fix.
pub fn changed<'a>(before: &[Check], now: &'a [Check]) -> Vec<&'a Check> {
    now.iter()
        .filter(|check| {
            before.iter().find(|old| old.subject == check.subject).map(|old| old.verdict)
                != Some(check.verdict)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(subject: Subject, verdict: Verdict) -> Check {
        Check::new(subject, verdict, "")
    }

    #[test]
    fn one_obstacle_outweighs_everything_else() {
        let mut checks =
            vec![check(Subject::Application, Verdict::Ready), check(Subject::Host, Verdict::OnlyServer)];
        assert_eq!(Sum::of(&checks).verdict(), Verdict::Ready, "what nobody can know holds nothing up");
        checks.push(check(Subject::OutpostHealth, Verdict::NotKnown));
        assert_eq!(Sum::of(&checks).verdict(), Verdict::NotKnown);
        checks.push(check(Subject::EndpointAccess, Verdict::Open));
        assert_eq!(Sum::of(&checks).verdict(), Verdict::Open, "open to everyone is not ready");
        checks.push(check(Subject::Limit, Verdict::Attention));
        assert_eq!(Sum::of(&checks).verdict(), Verdict::Attention);
        checks.push(check(Subject::Endpoints, Verdict::Waiting));
        assert_eq!(Sum::of(&checks).verdict(), Verdict::Waiting);
        checks.push(check(Subject::Outpost, Verdict::Blocks));
        let sum = Sum::of(&checks);
        assert_eq!((sum.verdict(), sum.ready, sum.judged()), (Verdict::Blocks, 1, 4));
    }

    #[test]
    fn only_changed_checks_are_announced_after_a_fix() {
        let before = [check(Subject::Application, Verdict::Blocks), check(Subject::Outpost, Verdict::Blocks)];
        let now = [
            check(Subject::Application, Verdict::Ready),
            check(Subject::ApplicationAccess, Verdict::Ready),
            check(Subject::Outpost, Verdict::Blocks),
        ];
        let subjects: Vec<Subject> = changed(&before, &now).iter().map(|check| check.subject).collect();
        assert_eq!(
            subjects,
            [Subject::Application, Subject::ApplicationAccess],
            "a check that is new is told, too"
        );
    }

    #[test]
    fn a_missing_permission_and_a_failure_have_different_texts() {
        let refused = RestError::new(rac_messages::authentik::read_outposts, ErrorKind::NoPermission);
        let failed =
            RestError::new(rac_messages::authentik::read_outposts, ErrorKind::TimedOut { seconds: 30 });
        let check = |error| Check::not_known(Subject::Outpost, &error);
        assert_eq!(check(refused).reason, "Your account can't view outposts.");
        assert_eq!(check(failed).reason, "Could not read the outposts: no answer within 30 seconds.");
    }
}
