"""The pictures of generated posters: each function draws one composition on a canvas, varied by the canvas's dice."""
