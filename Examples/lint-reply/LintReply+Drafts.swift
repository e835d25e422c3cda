import Conversations
import LanguageAnalysis
import ToneLint

extension LintReply {
    /// Lints all drafts by one list of accepted findings, and tells which of those no longer occur.
    func lint(
        _ inputs: [Input],
        _ linter: ToneLinter,
        _ stated: TextLanguage?,
        _ sources: [KnowledgeReference]
    ) -> (drafts: [LintedDraft], refused: Int) {
        var accepted = linter.suppressions
        func linted(_ name: String, _ draft: Draft, _ context: ReplyContext) -> LintedDraft {
            var draft = draft
            draft.vertical = vertical.map(Vertical.init(rawValue:))
            draft.channel = channel.map {
                Channel(platform: Platform(rawValue: $0), channelClass: ChannelClass(rawValue: $0))
            }
            let report = linter.lint(draft, context: context, accepting: &accepted)
            return LintedDraft(name: name, text: draft.text, report: report)
        }
        var (drafts, refused): ([LintedDraft], Int) = ([], 0)
        if jsonl {
            let read = Items.decoded(Item.self, inputs)
            refused = read.refused
            drafts = read.items.map { name, number, item in
                linted(item.id ?? "\(name):\(number)", item.draft(stated), item.context(contact, knowledge: sources))
            }
        } else {
            let context = ReplyContext(publishedContacts: contact, knowledge: sources)
            drafts = inputs.map { linted($0.name, Draft(text: $0.text, language: stated), context) }
        }
        if let baseline, !accepted.counts.isEmpty {
            Problem.tell("\(baseline): \(accepted.counts.count) accepted findings no longer occur:")
            for (fingerprint, count) in accepted.counts.sorted(by: { $0.key < $1.key }) {
                Problem.tell("\(baseline): \(fingerprint) (\(count))")
            }
        }
        return (drafts, refused)
    }
}
