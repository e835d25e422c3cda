public import Reputation
public import Testing

/// Checks that a watcher keeps the promises of `CrisisWatcher`.
public struct CrisisWatcherConformance<Watcher: CrisisWatcher>: Sendable {
    private let makeWatcher: @Sendable () async throws -> Watcher

    /// Makes a kit.
    ///
    /// - Parameter makeWatcher: Makes a watcher of its own, called once for every law.
    public init(makeWatcher: @escaping @Sendable () async throws -> Watcher) {
        self.makeWatcher = makeWatcher
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in CrisisWatcherLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: CrisisWatcherLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("crisis watcher law '\(law.rawValue)'", at: sourceLocation) { report in
            let scene = WatchScene(watcher: try await makeWatcher(), report: report)
            switch law {
            case .momentIsTheOneAsked: try scene.momentIsTheOneAsked()
            case .theSameIsSaidAgain: try await scene.theSameIsSaidAgain()
            case .orderChangesNothing: try scene.orderChangesNothing()
            case .laterEventsChangeNothing: try scene.laterEventsChangeNothing()
            case .emptyLogIsCalm: try scene.emptyLogIsCalm()
            case .loadNeedsCapacity: try scene.loadNeedsCapacity()
            case .namesMayBeAnything: try scene.namesMayBeAnything()
            }
        }
    }
}

/// What every watcher of crises must do, law by law.
public enum CrisisWatcherLaw: String, CaseIterable, Sendable {
    /// The watch is of the moment that was asked about, before the first event and long after the last one, too.
    case momentIsTheOneAsked
    /// The same events give the same watch again, whatever moment was looked at between, and when several ask at once.
    case theSameIsSaidAgain
    /// The order in which events were appended changes nothing.
    case orderChangesNothing
    /// What happens after the moment changes nothing.
    case laterEventsChangeNothing
    /// Where nothing happened there is no crisis, and nobody waits.
    case emptyLogIsCalm
    /// Whether everybody can be answered is told where it is known who answers, and not guessed elsewhere.
    case loadNeedsCapacity
    /// Names of people, messages and brands may be long and hold any character.
    case namesMayBeAnything
}
