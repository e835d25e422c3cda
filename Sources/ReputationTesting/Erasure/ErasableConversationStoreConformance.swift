public import Conversations
public import Testing

/// Checks that a store that can forget a person keeps the promises of ``/Conversations/ErasableConversationStore``.
///
/// The store's other promises are checked by ``ConversationStoreConformance``.
public struct ErasableConversationStoreConformance<Store: ErasableConversationStore>: Sendable {
    private let makeStore: @Sendable () async throws -> Store

    /// Makes a kit.
    ///
    /// - Parameter makeStore: Makes an empty store of its own, called once for every law.
    public init(makeStore: @escaping @Sendable () async throws -> Store) {
        self.makeStore = makeStore
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in ErasureLaw.allCases {
            await check(law, sourceLocation: sourceLocation)
        }
    }

    /// Checks one law.
    public func check(_ law: ErasureLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        switch law {
        case .removesWordsAndNames: await removesWordsAndNames(sourceLocation: sourceLocation)
        case .leavesCountsAndThreads: await leavesCountsAndThreads(sourceLocation: sourceLocation)
        case .bringsNothingBack: await bringsNothingBack(sourceLocation: sourceLocation)
        case .forgetsWhatArrivesLater: await forgetsWhatArrivesLater(sourceLocation: sourceLocation)
        case .keepsWhatIsNew: await keepsWhatIsNew(sourceLocation: sourceLocation)
        case .keepsWhatOthersWrote: await keepsWhatOthersWrote(sourceLocation: sourceLocation)
        case .isRepeatable: await isRepeatable(sourceLocation: sourceLocation)
        case .forgetsWhileOthersAppend: await forgetsWhileOthersAppend(sourceLocation: sourceLocation)
        }
    }

    /// Checks a law on a store that holds the story, before anything is forgotten.
    func run(
        _ law: ErasureLaw,
        _ sourceLocation: SourceLocation,
        storing: (ErasureStory) -> [ConversationEvent] = { $0.forgotten + $0.others },
        _ body: (Store, ErasureStory, LawReport) async throws -> Void
    ) async {
        await LawReport.run("erasure law '\(law.rawValue)'", at: sourceLocation) { report in
            let store = try await makeStore()
            let story = ErasureStory()
            try await store.append(storing(story))
            try await body(store, story, report)
        }
    }
}

extension ErasableConversationStore {
    /// Forgets the customer of the story up to a minute, by default that of the story.
    @discardableResult
    func forget(_ story: ErasureStory, upTo minute: Double = ErasureStory.limit) async throws -> Int {
        try await erase(story.author, upTo: EventBuilder().time(minute))
    }
}
