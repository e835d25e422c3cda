/// What common pictographs say about a mood.
enum EmojiValence {
    private static let positive = "😀😁😃😄😆😊🙂😍🥰😘🤗🤩😎🙌👏👍💪🎉🥳❤💕💖💙💚💛🧡💜😇☺🌟⭐✨🔥👌💯🙏😻😋🏆"
    private static let negative = "😠😡🤬😤😒🙄😞😟😢😭😩😫👎💔🤮🤢😖😣😕☹🙁😱🤦🤷😑😾💩🖕😔😪"
    private static let weights: [UInt32: Double] = {
        var weights: [UInt32: Double] = [:]
        for scalar in positive.unicodeScalars { weights[scalar.value] = 1 }
        for scalar in negative.unicodeScalars { weights[scalar.value] = -1 }
        return weights
    }()

    /// Above zero for a glad pictograph or smile, below for a sad or angry one, zero for all others.
    static func weight(of bytes: ArraySlice<UInt8>) -> Double {
        guard let first = bytes.first else { return 0 }
        if first < 0x80 { return bytes.contains(0x28) || bytes.contains(0x2F) ? -0.8 : 0.8 }
        let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
        return scalar.flatMap { weights[$0.value] } ?? 0
    }
}
