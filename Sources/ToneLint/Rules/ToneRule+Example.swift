internal import LanguageAnalysis

extension ToneRule {
    /// A draft that a rule must tell, or one like it that it must leave alone.
    ///
    /// Examples are a rule's tests, its page and what `lint-reply --explain` shows.
    public struct Example: Sendable {
        /// The words, with all that is said about where they go; its language is stated.
        public var draft: Draft
        /// What is known about the conversation, without earlier texts of the brand.
        public var context: ReplyContext
        /// What the brand wrote before: to other people where ``draft`` is a reply, else its own posts.
        public var earlier: [String]
        /// Whether the rule tells it.
        public var fires: Bool
        /// Rules that rightly tell a draft which this one leaves alone, because only this one's fault was mended in it.
        public var stillTold: Set<ToneRuleID>

        /// Describes an example.
        public init(
            draft: Draft,
            context: ReplyContext = .none,
            earlier: [String] = [],
            fires: Bool,
            stillTold: Set<ToneRuleID> = []
        ) {
            self.draft = draft
            self.context = context
            self.earlier = earlier
            self.fires = fires
            self.stillTold = stillTold
        }

        /// What a linter says of it, with the earlier texts read by the same linter.
        ///
        /// - Complexity: O(*n*) in the bytes of all its texts.
        public func report(by linter: ToneLinter) -> ToneReport {
            var context = context
            if !earlier.isEmpty {
                let texts = earlier.map { linter.analyzer.analyze($0, language: draft.language) }
                if draft.kind == .post {
                    var topics = TopicProfile()
                    for text in texts { topics.add(text) }
                    context.topics = topics
                } else {
                    var index = ReplyIndex()
                    for text in texts { index.add(text) }
                    context.recentReplies = index
                }
            }
            return linter.lint(draft, context: context)
        }
    }

    /// Drafts that the rule must tell and such that it must leave alone; all rules of the package have both in English,
    /// German, Russian and Romanian.
    ///
    /// - Complexity: O(*n*) in the bytes of the rule's examples, which are read from text anew.
    public var examples: [Example] {
        ownExamples ?? ExampleSheet.shipped[id]?.examples ?? []
    }

    /// Whether it is not one of the package's.
    var isOwn: Bool { ownExamples != nil }
}
