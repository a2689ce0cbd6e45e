import Criterion.Main
fib :: Int -> Integer
fib n = if n < 2 then toInteger n else fib (n-1) + fib (n-2)
main :: IO ()
main = defaultMain
  [ bgroup "fib" [ bench "5" (whnf fib 5), bench "größe a, \"b\" | `x`" (whnf fib 9) ]
  , bench "io" (nfIO (return (length (show (fib 8))))) ]
