let shippedReplyWeights = ""
