import Conversations
import LanguageAnalysis
import Reputation
import ReputationTesting
import Testing
import ToneLint

@Suite struct ReadingConformanceTests {
    /// Reading the packs takes longer than reading with them.
    private static let linter = Result { try ToneLinter() }

    private static func readers(_ fault: MessageReaderFault?) -> MessageReaderConformance<MessageReaderDouble> {
        MessageReaderConformance(known: MessageReaderDouble.known, unreadable: MessageReaderDouble.unreadable) {
            MessageReaderDouble(fault)
        }
    }

    private static func classifiers(_ fault: SubstanceFault?) -> SubstanceClassifierConformance<SubstanceDouble> {
        SubstanceClassifierConformance(known: SubstanceDouble.known) { SubstanceDouble(fault) }
    }

    private static func checkers(_ fault: SpellCheckerFault?) -> SpellCheckerConformance<SpellCheckerDouble> {
        SpellCheckerConformance(
            language: .english,
            slips: SpellCheckerDouble.slips,
            words: SpellCheckerDouble.words
        ) { SpellCheckerDouble(fault) }
    }

    @Test(arguments: MessageReaderFault.allCases)
    func `a broken reader of messages breaks the laws concerned and no other`(fault: MessageReaderFault) async {
        await expectOnly(fault.laws, toFind: fault) { await Self.readers(fault).check($0) }
    }

    @Test(arguments: SubstanceFault.allCases)
    func `a broken classifier of replies breaks the laws concerned and no other`(fault: SubstanceFault) async {
        await expectOnly(fault.laws, toFind: fault) { await Self.classifiers(fault).check($0) }
    }

    @Test(arguments: SpellCheckerFault.allCases)
    func `a broken spell checker breaks the laws concerned and no other`(fault: SpellCheckerFault) async {
        await expectOnly(fault.laws, toFind: fault) { await Self.checkers(fault).check($0) }
    }

    @Test func `every law of what reads words is broken by somebody, and doubles without a fault break none`() async {
        #expect(Set(MessageReaderFault.allCases.flatMap(\.laws)) == Set(MessageReaderLaw.allCases))
        #expect(Set(SubstanceFault.allCases.flatMap(\.laws)) == Set(SubstanceClassifierLaw.allCases))
        #expect(Set(SpellCheckerFault.allCases.flatMap(\.laws)) == Set(SpellCheckerLaw.allCases))
        await Self.readers(nil).checkAll()
        await Self.classifiers(nil).checkAll()
        await Self.checkers(nil).checkAll()
    }

    @Test func `issues of these kits are reported where they were called`() async {
        let here = #line
        await withKnownIssue {
            await Self.readers(.missesTheWords).checkAll()
            await Self.classifiers(.countsInPercent).checkAll()
            await Self.checkers(.repeatsItself).checkAll()
        } matching: { issue in
            issue.sourceLocation.map { $0.fileID == #fileID && (here + 2...here + 4).contains($0.line) } ?? false
        }
    }

    @Test(arguments: MessageReaderLaw.allCases)
    func `the readers in the box keep every promise`(law: MessageReaderLaw) async throws {
        let analyzer = try Self.linter.get().analyzer
        let kit = MessageReaderConformance(
            known: [
                "Where is my suitcase? Nobody answers me.": .question,
                "Wann kommt endlich die Fähre?": .question,
                "Спасибо за быструю помощь!": .thanks,
                "Mulțumesc pentru ajutor!": .thanks,
            ],
            unreadable: ["荷物はどこですか、誰も答えてくれません。"]
        ) { AnalyzedMessageReader(analyzer) }
        await kit.check(law)
        await MessageReaderConformance(unreadable: ["Where is it?"]) { NoMessageReader() }.check(law)
    }

    @Test(arguments: SubstanceClassifierLaw.allCases)
    func `the classifiers of replies in the box keep every promise`(law: SubstanceClassifierLaw) async throws {
        await SubstanceClassifierConformance(known: ["@ada": .acknowledgement]) { FormOnlySubstanceClassifier() }
            .check(law)
        let linter = try Self.linter.get()
        let kit = SubstanceClassifierConformance(
            known: [
                "Your suitcase is on the 14:10 boat today; it reaches Marram at 15:05.": .substantive,
                "We have received your message and will get back to you.": .acknowledgement,
            ]
        ) { ToneSubstanceClassifier(linter: linter) }
        await kit.check(law)
    }

    @Test(arguments: SpellCheckerLaw.allCases)
    func `the spell checkers in the box keep every promise`(law: SpellCheckerLaw) async {
        let shipped = SpellCheckerConformance(
            language: .english,
            slips: ["recieve": "receive", "adddress": "address"],
            words: ["ferry", "receive", "timetable"]
        ) { FrequentSlips.shipped }
        await shipped.check(law)
        let words = Array("3\nferry/S\nboat/S\ntimetable\n".utf8)
        let dictionary = SpellCheckerConformance(
            language: .english,
            slips: ["ferrry": "ferry", "bota": "boat"],
            words: ["ferry", "boats"]
        ) {
            try HunspellDictionary(
                language: .english,
                affixes: Array("SET UTF-8\nTRY aeioubfrty\nSFX S Y 1\nSFX S 0 s .\n".utf8),
                words: words
            )
        }
        await dictionary.check(law)
    }
}
