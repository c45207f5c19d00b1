import DefaultTheme from "vitepress/theme";
import "./elements.css";

export default DefaultTheme;
