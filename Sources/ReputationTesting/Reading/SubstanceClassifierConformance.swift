public import Conversations
public import Testing

/// Checks that a classifier keeps the promises of `SubstanceClassifier`.
public struct SubstanceClassifierConformance<Classifier: SubstanceClassifier>: Sendable {
    private let makeClassifier: @Sendable () async throws -> Classifier
    private let known: [String: Substance]

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - known: Replies and how they must be judged; without any, the kit checks no judgement of words.
    ///   - makeClassifier: Makes a classifier of its own, called once for every law.
    public init(
        known: [String: Substance] = [:],
        makeClassifier: @escaping @Sendable () async throws -> Classifier
    ) {
        self.known = known
        self.makeClassifier = makeClassifier
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in SubstanceClassifierLaw.allCases { await check(law, sourceLocation: sourceLocation) }
    }

    /// Checks one law.
    public func check(_ law: SubstanceClassifierLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        await LawReport.run("substance classifier law '\(law.rawValue)'", at: sourceLocation) { report in
            let classifier = try await makeClassifier()
            switch law {
            case .itHasAName:
                let identity = classifier.identity
                report.expect(!identity.id.rawValue.isEmpty, "its name is empty")
                report.expect(classifier.identity == identity, "it has another name or version when asked again")
            case .theSameIsSaidAgain: try await theSameIsSaidAgain(classifier, report)
            case .confidenceIsAShare:
                for text in texts {
                    guard let confidence = try await judgement(of: text, by: classifier)?.confidence else { continue }
                    report.expect((0...1).contains(confidence), "confidence \(confidence) in '\(text.prefix(30))'")
                }
            case .textMayBeAnything:
                for text in OddNames.all + [String(repeating: "Wir prüfen das. \u{1F6A2} ", count: 400)] {
                    let first = try await judgement(of: text, by: classifier)?.substance
                    let second = try await judgement(of: text, by: classifier)?.substance
                    report.equal(second, first, "a second answer to '\(text.prefix(20))'")
                }
            case .knownRepliesAreJudged:
                guard !known.isEmpty else { return report.skip("because the kit was given no known replies") }
                for (text, substance) in known.sorted(by: { $0.key < $1.key }) {
                    let found = try await judgement(of: text, by: classifier)?.substance
                    report.equal(found, substance, "the substance of '\(text.prefix(40))'")
                }
            }
        }
    }

    private var texts: [String] {
        known.keys.sorted() + ["", "Thank you for your message.", "Your suitcase comes with the 14:10 boat."]
    }

    private func judgement(
        of text: String,
        by classifier: Classifier,
        to incoming: String? = "Where is my suitcase?"
    ) async throws -> (substance: Substance, confidence: Double?)? {
        let build = EventBuilder()
        func message(_ name: String, _ text: String) -> Message {
            Message(id: build.message(name), kind: .reply, channel: Channel(platform: build.platform), text: text)
        }
        return try await classifier.substance(of: message("b1", text), to: incoming.map { message("m1", $0) })
    }

    private func theSameIsSaidAgain(_ classifier: Classifier, _ report: LawReport) async throws {
        for text in texts {
            for incoming in [nil, "Where is my suitcase?"] {
                let first = try await judgement(of: text, by: classifier, to: incoming)
                let answers = try await withThrowingTaskGroup(of: Bool.self) { group in
                    for _ in 0..<4 {
                        group.addTask {
                            let next = try await judgement(of: text, by: classifier, to: incoming)
                            return next?.substance == first?.substance && next?.confidence == first?.confidence
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                report.expect(!answers.contains(false), "'\(text.prefix(30))' is judged otherwise when asked again")
            }
        }
    }
}

/// What every classifier of replies must do, law by law.
public enum SubstanceClassifierLaw: String, CaseIterable, Sendable {
    /// It has a name and a version, and keeps them.
    case itHasAName
    /// The same reply is judged alike again, also by several at once, and where it is not known what it replies to.
    case theSameIsSaidAgain
    /// How sure it is lies between 0 and 1.
    case confidenceIsAShare
    /// Any text gets an answer, or none, and no error.
    case textMayBeAnything
    /// Known replies are judged as they should be.
    case knownRepliesAreJudged
}
