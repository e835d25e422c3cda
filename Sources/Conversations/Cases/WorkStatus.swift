/// Where the work on a conversation or case stands.
public enum WorkStatus: Hashable, Sendable {
    /// Not closed; the state last reported, or `nil` when none ever was.
    case open(ProgressState?)
    /// Somebody asked to close it, but promises stand open: it closes when they are kept or withdrawn.
    case closeRequested(blockedBy: [PromiseID])
    /// Closed.
    case closed(ProgressState)

    /// Whether it is closed.
    public var isClosed: Bool {
        if case .closed = self { true } else { false }
    }

    /// The status after the last reported state, given the promises that belong to it.
    ///
    /// The promises decide whatever the order of events: a close request over an open promise never closes.
    static func reduce(last state: ProgressState?, promises: [PromiseState]) -> WorkStatus {
        guard let state, state == .closed || state == .resolved else { return .open(state) }
        let open = promises.filter(\.isOpen).map(\.id)
        return open.isEmpty ? .closed(state) : .closeRequested(blockedBy: open.sorted())
    }
}
