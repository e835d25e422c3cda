import LanguageAnalysis
import TestSupport
import Testing

@Suite struct NearDuplicateTests {
    private static let reply =
        "Hi Anna, thank you for getting in touch. We are sorry that the ferry on 12 March left without you. Please send us your "
        + "booking number in a private message and we will look into it today. Best wishes, Tom"

    private static let other =
        "The Friday sailing is full, but there is room on Saturday at nine; shall I move you and the two bikes, Jörg?"

    @Test func `numbers, names, dates and codes do not tell copies apart`() {
        let copy = Self.reply.replacing("Anna", with: "Graham").replacing("12 March", with: "3 April")
            .replacing("Tom", with: "Ilinca")
        #expect(MaskedWords(copy) == MaskedWords(Self.reply))
        #expect(MaskedWords("Code KB-2291 kostet 12,50 am Montag") == MaskedWords("Code XY-1 kostet 9,99 am Freitag"))
        #expect(MaskedWords("we will refund you") != MaskedWords("we will not refund you"))
    }

    @Test func `the estimate is near the exact share`() {
        var random = SeededRandom(seed: 8)
        var words = Self.reply.split(separator: " ").map(String.init)
        for step in 0..<12 {
            let left = TextShingles(MaskedWords(Self.reply))
            let right = TextShingles(MaskedWords(words.joined(separator: " ")))
            let estimate = MinHashSignature(left).similarity(to: MinHashSignature(right))
            #expect(abs(estimate - left.similarity(to: right)) < 0.18, "after \(step) changes, seed 8")
            words[Int.random(in: words.indices, using: &random)] = "changed"
        }
    }

    @Test func `an index finds copies with small changes, and forgets what is taken out`() {
        var index = NearDuplicateIndex<Int>()
        index.insert(MaskedWords(Self.reply), id: 1)
        index.insert(MaskedWords(Self.other), id: 2)
        let changed = MaskedWords(Self.reply.replacing("look into it", with: "check it"))
        let matches = index.matches(of: changed)
        #expect(matches.map(\.id) == [1])
        #expect(matches[0].similarity > 0.6 && matches[0].similarity < 1)
        #expect(index.matches(of: MaskedWords(Self.other)).first?.similarity == 1)
        let removed = index.remove(1)
        let again = index.remove(1)
        #expect(removed && !again)
        #expect(index.count == 1 && index.matches(of: changed).isEmpty)
        index.insert(MaskedWords(Self.reply), id: 2)
        #expect(index.count == 1 && index.matches(of: MaskedWords(Self.other)).isEmpty)
    }

    @Test(arguments: ["Thanks, fixed!", "Danke euch sehr", "Спасибо, уже едем", "Mulțumim frumos"])
    func `short texts are found by shorter runs`(_ text: String) {
        var index = NearDuplicateIndex<Int>()
        index.insert(MaskedWords(text), id: 1)
        index.insert(MaskedWords("The boat is late."), id: 2)
        #expect(index.matches(of: MaskedWords("\(text) 🙂"), atLeast: 0.9).map(\.id) == [1])
        index.insert(MaskedWords("🙂 !!!"), id: 3)
        #expect(index.count == 2)
    }

    @Test func `a random index holds what a plain list holds`() {
        var random = SeededRandom(seed: 3)
        let words = Self.reply.split(separator: " ").map(String.init)
        var index = NearDuplicateIndex<Int>()
        var kept: [Int: String] = [:]
        for step in 0..<TestScale.count(whole: 20_000, least: 300) {
            let id = Int.random(in: 0..<40, using: &random)
            if Bool.random(using: &random) {
                let text = words.shuffled(using: &random).prefix(14).joined(separator: " ").lowercased()
                kept[id] = text
                index.insert(MaskedWords(text), id: id)
            } else {
                let had = index.remove(id)
                #expect(had == (kept.removeValue(forKey: id) != nil), "step \(step), seed 3")
            }
            #expect(index.count == kept.count)
        }
        for (id, text) in kept { #expect(index.matches(of: MaskedWords(text), atLeast: 1).contains { $0.id == id }) }
    }
}
