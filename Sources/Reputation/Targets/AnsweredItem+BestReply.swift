public import Conversations
import ReputationFoundations

extension AnsweredItem {
    /// The reply that serves the person best: a later one with substance before an earlier one without, as long as it came
    /// within the ceiling.
    ///
    /// Of several alike the earliest is best. Beyond the ceiling substance counts for no more than a first word.
    ///
    /// - Parameter ceiling: The longest anybody should wait for an answer; a day by default.
    /// - Returns: The reply; `nil` without any by a person.
    /// - Complexity: O(r) for r replies.
    public func bestReply(within ceiling: Duration = .seconds(86_400)) -> ReplyReference? {
        let asked = Instant(item.askedAt)
        func isInTime(_ reply: ReplyReference) -> Bool {
            Instant(reply.sentAt).milliseconds(since: asked) <= ceiling.wholeMilliseconds
        }
        let replies = answer.replies.filter(\.isByPerson).sorted { ($0.sentAt, $0.message) < ($1.sentAt, $1.message) }
        return replies.first { $0.isSubstantive && isInTime($0) } ?? replies.first
    }
}
